using System.CommandLine;

using AfterNato.Checks.Findings;
using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato check FILE…</c></summary>
internal static class CheckCommand
{
    private enum FailOn
    {
        Never = int.MaxValue,
        Note = Severity.Information,
        Warning = Severity.Warning,
        Error = Severity.Error,
    }

    public static Command Create(Terminal terminal)
    {
        var files = SharedOptions.Files();
        var format = SharedOptions.Format();
        var failOn = new Choice<FailOn>("--fail-on", "The least severity that makes the command fail.", FailOn.Error);
        var (asOf, noCache) = (SharedOptions.AsOf(), SharedOptions.NoCache());
        var scenario = new Option<string?>("--scenario")
        {
            Description = "The scenario in which the architectures are looked at, on the day of its last change unless `--as-of` names another.",
        };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Name the checks that had nothing to try on, with what each looks for, and the levels of the project that change nothing." };
        var color = SharedOptions.Color();
        var command = new Command("check", "Checks architectures and prints what breaks.") { files, format, failOn, asOf, scenario, verbose, noCache, color };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(files), format.In(parsed), failOn.In(parsed), parsed.GetValue(asOf), parsed.GetValue(scenario), !parsed.GetValue(noCache),
            new TextReport(terminal.Output, Colour.Of(color.In(parsed), terminal), parsed.GetValue(verbose))));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, OutputFormat format, FailOn failOn, DateOnly? asOf, string? scenario, bool useCache, TextReport text)
    {
        var compiler = new ArchitectureCompiler(useCache);
        var reports = new List<Report>();
        foreach (var file in files)
        {
            if (files.Length > 1)
                terminal.Progress($"checking {Excerpt.Shown(file)}");
            reports.Add(compiler.Check(SharedOptions.Read(file, terminal), asOf, scenario));
        }

        if (format == OutputFormat.Json)
        {
            JsonReport.Write(terminal.Output, reports);
        }
        else
        {
            foreach (var report in reports)
                text.Write(report);
        }

        return reports.Select(report => ExitCodeOf(report, failOn)).Aggregate(ExitCode.Worst);
    }

    private static int ExitCodeOf(Report report, FailOn failOn)
    {
        if (!report.Compiles)
            return ExitCode.SourcesDoNotCompile;
        if (report.Expectations.Any(expectation => expectation.IsMet == false)
            || report.Findings.Any(finding => finding.Verdict != Verdict.Unknown && (int)finding.Severity >= (int)failOn))
        {
            return ExitCode.Findings;
        }

        var isUndecided = report.Expectations.Any(expectation => expectation.IsMet is null) || report.Findings.Any(finding => finding.Verdict == Verdict.Unknown);
        return isUndecided ? ExitCode.Inconclusive : ExitCode.Success;
    }
}
