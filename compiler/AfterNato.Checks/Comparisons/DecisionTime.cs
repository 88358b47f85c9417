using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Time;

namespace AfterNato.Checks.Comparisons;

/// <summary>How long a decision may take by what its steps say.</summary>
/// <param name="Time">The longest time; null where a step that is needed sets none.</param>
/// <param name="Open">The steps that set none, where that leaves the time open.</param>
internal sealed record DecisionTime(Duration? Time, ImmutableArray<Step> Open)
{
    /// <summary>
    /// Steps follow one another, each with all the time that it is given, its fallback included. Of several ways of which one is enough the shortest counts, and of which some
    /// are enough, all begun at once, as many of the shortest as are needed.
    /// </summary>
    /// <exception cref="UnknownAnswerException">Some times are in days and others in months.</exception>
    public static DecisionTime Of(Stage stage) => stage switch
    {
        Step step => OfStep(step),
        AtLeast some => OfSome(some),
        _ => InTurn(stage.Parts.Select(Of)),
    };

    private static DecisionTime OfStep(Step step)
    {
        var own = step.Within is { } within ? new DecisionTime(within, []) : new DecisionTime(null, [step]);
        return step.Otherwise is { } otherwise ? InTurn([own, Of(otherwise)]) : own;
    }

    private static DecisionTime OfSome(AtLeast some)
    {
        var parts = some.Parts.Select(Of).ToList();
        var known = parts.Select(part => part.Time).OfType<Duration>().ToList();
        if (known.Count < some.Needed)
            return new(null, OpenIn(parts));
        known.Sort((one, other) => one < other ? -1 : one > other ? 1 : 0);
        return new(some.Needed == 0 ? new Duration(0, "days") : known[some.Needed - 1], []);
    }

    private static DecisionTime InTurn(IEnumerable<DecisionTime> parts)
    {
        var all = parts.ToList();
        var open = OpenIn(all);
        return open.IsEmpty ? new(all.Aggregate(new Duration(0, "days"), (sum, part) => sum + (part.Time ?? sum)), []) : new(null, open);
    }

    private static ImmutableArray<Step> OpenIn(IEnumerable<DecisionTime> parts) => [.. parts.SelectMany(part => part.Open).DistinctBy(step => step.Name)];
}
