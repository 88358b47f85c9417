using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Time;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>How long decisions may take. Whether haste is good is for readers to say.</summary>
internal sealed class TimeTopic : Topic
{
    public override string Word => "time";

    public override ComparedSection Answer(Compared compared)
    {
        var words = ServedDecisions.Of(compared).ToList();
        return new(Word, [.. words.Select(word => compared.Ask($"time/{word}", word, Direction.None, architecture => ServedDecisions.Each(architecture, word, Longest)))])
        {
            Notes = words.Count == 0 ? ["No procedure of any file says what it `serves`, so that no decision of one stands for a decision of another."] : [],
        };
    }

    private static string Open(Procedure procedure, ImmutableArray<string> open) =>
        open.Length == procedure.Steps.Count() ? "no step sets a time" : $"no time is set for {Prose.Quoted(open)}";

    private static ComparedCell Longest(Procedure procedure)
    {
        var (time, open) = DecisionTime.Of(procedure.Course);
        if (time is not { } longest)
            return new ComparedCell.Unknown($"{Open(procedure, open)}{(procedure.MayWait ? ", and it may wait on purpose" : "")}");

        // Days and months are units of their own, since no number of days is a month.
        var amount = Duration.Quotient(longest, new Duration(1, longest.IsInMonths ? "months" : "days"));
        return ComparedCell.Of(CellPart.OfNumber(amount, longest.ToString(), longest.IsInMonths ? "months" : "days")) with
        {
            Sources = Evidence.Of(procedure.Steps.Select(step => step.Element).Prepend(procedure)),
        };
    }
}
