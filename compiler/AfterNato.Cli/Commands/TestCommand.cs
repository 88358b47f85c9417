using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato test FILE…</c></summary>
internal static class TestCommand
{
    private const int Everything = 100;

    public static Command Create(Terminal terminal)
    {
        var files = SharedOptions.Files();
        var (format, asOf, noCache, color) = (SharedOptions.Format(), SharedOptions.AsOf(), SharedOptions.NoCache(), SharedOptions.Color());
        var least = new Option<int>("--min-coverage")
        {
            Description = "How many percent of the procedures the expectations must try, from 0 to 100.",
            HelpName = "percent",
            CustomParser = ParsePercent,
        };
        var command = new Command("test", "Tries what files expect of themselves, and says what that leaves out.") { files, format, least, asOf, noCache, color };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(files), format.In(parsed), parsed.GetValue(least), parsed.GetValue(asOf), !parsed.GetValue(noCache), color.In(parsed)));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, OutputFormat format, int leastCoverage, DateOnly? asOf, bool useCache, ColourChoice color)
    {
        var compiler = new ArchitectureCompiler(useCache);
        var reports = new List<TestReport>();
        foreach (var file in files)
        {
            if (files.Length > 1)
                terminal.Progress($"testing {Excerpt.Shown(file)}");
            reports.Add(compiler.Test(SharedOptions.Read(file, terminal), asOf));
        }

        if (format == OutputFormat.Json)
        {
            JsonReport.Write(terminal.Output, reports, JsonTestReport.Write);
        }
        else
        {
            var text = new TextTestReport(terminal.Output, Colour.Of(color, terminal), leastCoverage);
            foreach (var report in reports)
                text.Write(report);
        }

        return reports.Select(report => ExitCodeOf(report, leastCoverage)).Aggregate(ExitCode.Worst);
    }

    private static int ParsePercent(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= Everything)
            return percent;
        result.AddError($"`{text}` is no percentage; write a whole number from 0 to 100.");
        return 0;
    }

    private static int ExitCodeOf(TestReport report, int leastCoverage)
    {
        if (report.Coverage is not { } coverage)
            return ExitCode.SourcesDoNotCompile;
        if (report.Failed > 0 || !coverage.Procedures.Reaches(leastCoverage))
            return ExitCode.Findings;
        return report.Undecided > 0 ? ExitCode.Inconclusive : ExitCode.Success;
    }
}
