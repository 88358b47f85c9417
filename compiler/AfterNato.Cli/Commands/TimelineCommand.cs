using System.CommandLine;
using AfterNato.Checks.Time;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Timelines;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato timeline FILE</c></summary>
internal static class TimelineCommand
{
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
        var from = SharedOptions.Day("--from", "The first day; that of the architecture, or of the first change if it is earlier, if nothing is given.");
        var to = SharedOptions.Day("--to", "The last day; that of the last event, if nothing is given.");
        var by = new Choice<Grouping>("--by", "For whom vacant posts are counted.", Grouping.Command);
        var every = new Choice<Interval>("--every", "How often vacant posts are counted.", Interval.Year);
        var command = new Command("timeline", "Tells in the order of time what becomes vacant, filled, under-staffed, homeless, uncovered or covered, and which missions, memberships and tours begin and end.");
        return new QuestionCommand(terminal, command, "How the timeline is printed.", [from, to, by, every], hasDay: false).Answering(
            (parsed, compiler, inquiry) =>
            {
                var months = every.In(parsed) switch { Interval.Month => 1, Interval.Quarter => 3, _ => 12 };
                return compiler.Follow(inquiry.Sources, new TimelineQuestion(parsed.GetValue(from), parsed.GetValue(to), by.In(parsed) == Grouping.Member, months), inquiry.Scenario);
            },
            (_, timeline) => new TimelineView(timeline));
    }
}
