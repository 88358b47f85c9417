using System.CommandLine;

using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Burdens;
using AfterNato.Compiler;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato coverage FILE</c></summary>
internal static class CoverageCommand
{
    private enum OutputFormat
    {
        Text,
        Json,
        Markdown,
    }

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var format = new Choice<OutputFormat>("--format", "How the coverage is printed.", OutputFormat.Text);
        var scenario = new Option<string?>("--scenario") { Description = "The scenario in which the architecture is looked at, on the day of its last change unless `--as-of` names another." };
        var (asOf, noCache, color) = (SharedOptions.AsOf(), SharedOptions.NoCache(), SharedOptions.Color());
        var command = new Command("coverage", "Tells what of the capabilities that are needed is pledged: on each day from then on, and without each member.")
        {
            file, format, asOf, scenario, noCache, color,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var colour = Colour.Of(color.In(parsed), terminal);
            var answer = new ArchitectureCompiler(!parsed.GetValue(noCache)).Cover(SharedOptions.Read(path, terminal), parsed.GetValue(asOf), parsed.GetValue(scenario));
            return answer.Content is { } report
                ? Write(terminal, SharedOptions.Named(path), report, format.In(parsed), colour)
                : AnswerOutput.Refuse(terminal, answer.Refusal, format.In(parsed) == OutputFormat.Json, colour);
        });
        return command;
    }

    private static int Write(Terminal terminal, string file, CoverageReport report, OutputFormat format, Colour colour)
    {
        if (format == OutputFormat.Json)
            JsonCoverage.Write(terminal.Output, file, report);
        else if (report.Requirements.IsEmpty)
            terminal.Output.WriteLine("The file declares no requirement.");
        else
            AnswerOutput.Write(terminal.Output, report.Situation, report.Scenario, [.. CoverageSheets.Of(report)], colour, isMarkdown: format == OutputFormat.Markdown);

        if (report.Requirements.Any(requirement => requirement.Days.Any(day => day.Missing > Rational.Zero)))
            return ExitCode.Findings;
        return report.Requirements.Any(requirement => requirement.Unknown is not null) ? ExitCode.Inconclusive : ExitCode.Success;
    }
}
