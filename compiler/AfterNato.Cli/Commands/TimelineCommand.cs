using System.CommandLine;

using AfterNato.Checks.Time;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Timelines;
using AfterNato.Compiler;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato timeline FILE</c></summary>
internal static class TimelineCommand
{
    private enum OutputFormat
    {
        Text,
        Json,
        Csv,
        Markdown,
    }

    private enum Grouping
    {
        Command,
        Member,
    }

    private enum Interval
    {
        Month,
        Quarter,
        Year,
    }

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var scenario = new Option<string?>("--scenario") { Description = "The scenario whose changes are made." };
        var from = SharedOptions.Day("--from", "The first day; that of the architecture, or of the first change if it is earlier, if nothing is given.");
        var to = SharedOptions.Day("--to", "The last day; that of the last event, if nothing is given.");
        var by = new Choice<Grouping>("--by", "For whom vacant posts are counted.", Grouping.Command);
        var every = new Choice<Interval>("--every", "How often vacant posts are counted.", Interval.Year);
        var format = new Choice<OutputFormat>("--format", "How the timeline is printed.", OutputFormat.Text);
        var (noCache, color) = (SharedOptions.NoCache(), SharedOptions.Color());
        var command = new Command("timeline", "Tells in the order of time what becomes vacant, filled, under-staffed, homeless, uncovered or covered, and which missions, memberships and tours begin and end.")
        {
            file, scenario, from, to, by, every, format, noCache, color,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var colour = Colour.Of(color.In(parsed), terminal);
            var months = every.In(parsed) switch { Interval.Month => 1, Interval.Quarter => 3, _ => 12 };
            var question = new TimelineQuestion(parsed.GetValue(from), parsed.GetValue(to), by.In(parsed) == Grouping.Member, months);
            try
            {
                var answer = new ArchitectureCompiler(!parsed.GetValue(noCache)).Follow(SharedOptions.Read(path, terminal), question, parsed.GetValue(scenario));
                return answer.Content is { } timeline
                    ? Write(terminal.Output, SharedOptions.Named(path), timeline, format.In(parsed), colour)
                    : AnswerOutput.Refuse(terminal, answer.Refusal, format.In(parsed) == OutputFormat.Json, colour);
            }
            catch (TimelineQuestionException exception)
            {
                terminal.Errors.WriteLine(SafeText.OneLine(exception.Message));
                return ExitCode.Usage;
            }
        });
        return command;
    }

    private static int Write(TextWriter output, string file, Timeline timeline, OutputFormat format, Colour colour)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonTimeline.Write(output, file, timeline);
                break;
            case OutputFormat.Csv:
                CsvTimeline.Write(output, timeline);
                break;
            case OutputFormat.Markdown:
                MarkdownTimeline.Write(output, timeline);
                break;
            default:
                new TextTimeline(output, colour).Write(timeline);
                break;
        }

        return timeline.Unknowns.IsEmpty ? ExitCode.Success : ExitCode.Inconclusive;
    }
}
