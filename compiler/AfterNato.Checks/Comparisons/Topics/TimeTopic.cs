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
        var rows = words.ConvertAll(word => compared.Ask($"time/{word}", $"{new Word(word)}", Direction.None, architecture => ServedDecisions.Each(architecture, word, Longest)));
        var silent = rows.FindAll(row => !row.Cells.Any(cell => cell is ComparedCell.Known or ComparedCell.Unknown));
        return new(Word, [.. rows.Except(silent)])
        {
            Notes =
            [
                .. words.Count == 0 ? [ServedDecisions.Nothing] : Array.Empty<Sentence>(),
                .. silent.Count == 0 ? Array.Empty<Sentence>() : [$"No file sets a time for all that it takes to decide on {Listing.Of(silent.ConvertAll(row => row.Question))}: how long that takes is not declared."],
            ],
        };
    }

    private static Sentence Open(Procedure procedure, IReadOnlyCollection<Step> open) =>
        open.Count == procedure.Steps.Count() ? (Sentence)$"no step sets a time" : $"no time is set for {Prose.Named(open)}";

    private static ComparedCell Longest(Procedure procedure)
    {
        var (time, open) = DecisionTime.Of(procedure.Course);
        if (time is not { } longest)
            return new ComparedCell.NotDeclared(procedure.MayWait ? (Sentence)$"{Open(procedure, open)}, and it may wait on purpose" : Open(procedure, open));

        // Days and months are units of their own, since no number of days is a month.
        var amount = Duration.Quotient(longest, new Duration(1, longest.IsInMonths ? "months" : "days"));
        return ComparedCell.Of(CellPart.OfNumber(amount, $"{longest}", longest.IsInMonths ? "months" : "days")) with
        {
            Sources = Evidence.Of(procedure.Steps.Select(step => step.Element).Prepend(procedure)),
        };
    }
}
