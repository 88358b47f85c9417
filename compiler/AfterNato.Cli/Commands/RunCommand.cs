using System.CommandLine;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato run FILE SCENARIO</c></summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var scenario = new Argument<string>("scenario") { Description = "The name of the scenario." };
        var format = new Choice<OutputFormat>("--format", "How the days are printed.", OutputFormat.Text);
        var (noCache, color) = (SharedOptions.NoCache(), SharedOptions.Color());
        var command = new Command("run", "Plays a scenario day by day and prints what each day causes.") { file, scenario, format, noCache, color };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(scenario), format.In(parsed), !parsed.GetValue(noCache), Colour.Of(color.In(parsed), terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string scenario, OutputFormat format, bool useCache, Colour colour)
    {
        var played = new ArchitectureCompiler(useCache).Play(SharedOptions.Read(file, terminal), scenario);
        var (report, effects) = played;
        if (effects is null && format == OutputFormat.Json)
            JsonReport.Write(terminal.Output, [report]);
        else if (effects is null)
            new TextReport(terminal.Output, colour).Write(report);
        else if (format == OutputFormat.Json)
            JsonRun.Write(terminal.Output, effects, played);
        else
            new TextRun(terminal.Output, colour).Write(played);

        if (effects is null)
            return !report.Compiles ? ExitCode.SourcesDoNotCompile : report.Verdict == Verdict.Unknown ? ExitCode.Inconclusive : ExitCode.Findings;
        return IsUndecided(effects) ? ExitCode.Inconclusive : ExitCode.Success;
    }

    private static bool IsUndecided(ScenarioEffects effects) =>
        effects.Prospects.Any(final => final.Prospect.Kind == ProspectKind.Unknown || final.Prospect.ProbabilityUnknown is not null)
        || effects.Days.Any(day => day.Vetoes.Any(shift => shift.Unknown is not null) || day.New.Any(finding => finding.Verdict == Verdict.Unknown));
}
