using AfterNato.Runtime.Search;

namespace AfterNato.Cli.Output.Search;

/// <summary>How candidates are called, and what is said about them.</summary>
internal static class CandidateText
{
    public static string Title(RuleSearch search, int candidate) => candidate switch
    {
        RuleFamily.AsItIs => $"as it is: {search.Family.Step.Step.Rule}",
        RuleFamily.Unanimity => "unanimity",
        _ => search.Family[candidate]?.Title ?? "",
    };

    public static string Status(SearchOutcome outcome, int candidate) =>
        outcome.Unknown.Contains(candidate) ? "unknown" : outcome.Dominators[candidate] is null ? "front" : "dominated";

    /// <summary>The figures of the goal in which a candidate is better than the rule of the file, or worse.</summary>
    public static IEnumerable<(DecisionFigure Figure, FigureValue Is, FigureValue Was)> Compared(SearchOutcome outcome, int candidate, bool better)
    {
        for (var i = 0; i < outcome.Search.Goal.Length; i++)
        {
            var (aim, value, own) = (outcome.Search.Goal[i], outcome.Values[candidate][i], outcome.Values[RuleFamily.AsItIs][i]);
            if (value.IsKnown && own.IsKnown && Math.Sign(aim.Compare(value, own)) == (better ? 1 : -1))
                yield return (aim.Figure, value, own);
        }
    }
}
