using System.CommandLine;

using AfterNato.Checks.Reforms;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Reforms;
using AfterNato.Compiler;
using AfterNato.Runtime;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato reform FILE</c></summary>
internal static class ReformCommand
{
    private enum OutputFormat
    {
        Text,
        Json,
        Csv,
        Markdown,
    }

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var transition = new Option<string?>("--transition") { Description = "The transition that is followed; every one of the file, if nothing is given." };
        var format = new Choice<OutputFormat>("--format", "How the stages are printed.", OutputFormat.Text);
        var (noCache, color) = (SharedOptions.NoCache(), SharedOptions.Color());
        var command = new Command("reform", "Follows a reform step by step: which invariants hold at each stage, which stages are unsafe, and in which order of the steps none is.")
        {
            file, transition, format, noCache, color,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var colour = Colour.Of(color.In(parsed), terminal);
            try
            {
                var answer = new ArchitectureCompiler(!parsed.GetValue(noCache)).Reform(SharedOptions.Read(path, terminal), parsed.GetValue(transition));
                return answer.Content is { } report
                    ? Write(terminal.Output, SharedOptions.Named(path), report, format.In(parsed), colour)
                    : AnswerOutput.Refuse(terminal, answer.Refusal, format.In(parsed) == OutputFormat.Json, colour);
            }
            catch (UnknownAnswerException unknown)
            {
                terminal.Errors.WriteLine($"What becomes of {Excerpt.Shown(path)} step by step is unknown: {SafeText.OneLine(unknown.Message)}");
                return ExitCode.Inconclusive;
            }
        });
        return command;
    }

    private static int Write(TextWriter output, string file, ReformReport report, OutputFormat format, Colour colour)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonReform.Write(output, file, report);
                break;
            case OutputFormat.Csv:
                CsvReform.Write(output, report);
                break;
            case OutputFormat.Markdown:
                MarkdownReform.Write(output, report);
                break;
            default:
                new TextReform(output, colour).Write(report);
                break;
        }

        var standings = report.Transitions.SelectMany(transition => transition.Analysis.Between.Select(transition.Analysis.StandingOf)).ToHashSet();
        if (standings.Contains(StageStanding.Unsafe) || standings.Contains(StageStanding.Impossible))
            return ExitCode.Findings;
        return standings.Contains(StageStanding.Unknown) ? ExitCode.Inconclusive : ExitCode.Success;
    }
}
