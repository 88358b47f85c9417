using AfterNato.Checks.Findings;

namespace AfterNato.Checks.Comparisons;

/// <summary>Whether one architecture is at least as good as another in everything asked, in sentences.</summary>
public static class DominanceProse
{
    private const int Shown = 4;

    /// <summary>One sentence for each pair of which one is; then, of which pairs it cannot be told and why.</summary>
    public static IEnumerable<string> Of(ComparisonReport report)
    {
        if (report.Rows.All(row => row.Direction == Direction.None))
        {
            yield return "None of these questions has an answer that is better beyond dispute.";
            yield break;
        }

        foreach (var found in report.Dominances.OfType<Dominance.Of>())
        {
            yield return $"{found.Better.Label} is at least as good as {found.Other.Label} in every question that both answer and that has a better answer. It is better in {Questions(found.BetterIn)}"
                + (found.AlikeIn.IsEmpty ? "." : $", and as good in {Topics(found.AlikeIn)}.");
        }

        var untold = report.Dominances.OfType<Dominance.Untold>().ToList();
        var pairsInAll = report.Architectures.Length * (report.Architectures.Length - 1) / 2;
        foreach (var reason in untold.GroupBy(pair => Topics(pair.Missing)))
        {
            var isAll = reason.Count() == pairsInAll;
            yield return $"{(pairsInAll == 1 ? "They cannot be ranked" : isAll ? "No two of them can be ranked" : $"{Opposed([.. reason])} cannot be ranked")}: not both say enough, or not in the same sense, about {reason.Key}.";
        }

        if (report.Dominances.Length == pairsInAll)
            yield break;
        var rows = report.Rows.Where(row => row.Direction != Direction.None).ToList();
        var open = Pairs(report).ToList();
        if (open is [var (one, other)])
            yield return Alone(rows, one, other, report);
        else
            yield return $"{(report.Dominances.IsEmpty ? "Of any two" : "Of any other two")}, {Case(open.ConvertAll(pair => DominanceSearch.AreAlike(rows, pair.One, pair.Other)))}.";
    }

    // Of which two nothing is told yet.
    private static IEnumerable<(int One, int Other)> Pairs(ComparisonReport report) =>
        from one in Enumerable.Range(0, report.Architectures.Length)
        from other in Enumerable.Range(one + 1, report.Architectures.Length - one - 1)
        where !report.Dominances.Any(told => DominanceSearch.IsOf(told, report.Architectures[one], report.Architectures[other]))
        select (one, other);

    private static string Alone(List<ComparedRow> rows, int one, int other, ComparisonReport report)
    {
        var (left, right) = (report.Architectures[one].Label, report.Architectures[other].Label);
        if (DominanceSearch.Between(rows, one, other).Count == 0)
            return $"Nothing is asked of {left} or {right} that has a better answer.";
        if (DominanceSearch.AreAlike(rows, one, other))
            return $"{left} and {right} are as good in every question that has a better answer.";
        (string Who, IEnumerable<ComparedRow> Rows)[] cases =
        [
            ($"{left} is better in", DominanceSearch.BetterIn(rows, one, other)),
            ($"{right} is better in", DominanceSearch.BetterIn(rows, other, one)),
            ("neither is as good as the other in", DominanceSearch.OpenIn(rows, one, other)),
        ];
        return $"Neither is at least as good as the other in everything: {string.Join("; ", cases.Where(found => found.Rows.Any()).Select(found => $"{found.Who} {Questions(found.Rows)}"))}.";
    }

    private static string Case(List<bool> alike) => alike.TrueForAll(isAlike => isAlike) ? "both are as good in every question that has a better answer"
        : alike.Contains(true) ? "neither is at least as good as the other in everything, or both are as good in everything"
        : "neither is at least as good as the other in everything";

    // «pact and league, and pact and union» is hard to read: whoever stands in most pairs is told with all those against whom it stands.
    private static string Opposed(List<Dominance.Untold> pairs)
    {
        var told = new List<string>();
        while (pairs.Count > 0)
        {
            var most = pairs.SelectMany(pair => new[] { pair.One.Label, pair.Other.Label }).CountBy(label => label).MaxBy(label => label.Value).Key;
            var others = pairs.Where(pair => pair.One.Label == most || pair.Other.Label == most).Select(pair => pair.One.Label == most ? pair.Other.Label : pair.One.Label).ToList();
            told.Add($"{most} against {Prose.Joined(others)}");
            pairs.RemoveAll(pair => pair.One.Label == most || pair.Other.Label == most);
        }

        return string.Join("; ", told);
    }

    private static string Topics(IEnumerable<ComparedRow> rows)
    {
        var topics = rows.Select(row => row.Group ?? $"«{row.Question}»").Distinct().ToList();
        return topics.Count > Shown ? FormattableString.Invariant($"{string.Join(", ", topics.Take(Shown))} and {topics.Count - Shown} more") : Prose.Joined(topics);
    }

    private static string Questions(IEnumerable<ComparedRow> rows) => string.Join("; ", rows.GroupBy(row => row.Group ?? row.Key)
        .Select(group => $"{(group.First().Group is { } about ? $"{about}, " : "")}{string.Join(", ", group.Select(row => $"«{row.Question}»"))}"));
}
