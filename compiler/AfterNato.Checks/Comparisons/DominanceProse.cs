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
        foreach (var reason in untold.GroupBy(pair => string.Join('\n', pair.Missing.Select(row => row.Key))))
        {
            var pairs = reason.Select(pair => $"{pair.One.Label} and {pair.Other.Label}").ToList();
            yield return $"Of {(pairs.Count > Shown + 1 ? FormattableString.Invariant($"{string.Join("; ", pairs.Take(Shown))} and {pairs.Count - Shown} other pairs") : Prose.Joined(pairs))} no dominance can be told, because not both answer in a way that can be compared on {Topics(reason.First().Missing)}.";
        }

        var pairsInAll = report.Architectures.Length * (report.Architectures.Length - 1) / 2;
        if (report.Dominances.Length < pairsInAll)
            yield return $"{(report.Dominances.IsEmpty ? "Of no two of them is one" : "Of all others neither is")} at least as good as the other in everything and better in something.";
    }

    private static string Topics(IEnumerable<ComparedRow> rows)
    {
        var topics = rows.Select(row => row.Group ?? $"«{row.Question}»").Distinct().ToList();
        return topics.Count > Shown ? FormattableString.Invariant($"{string.Join(", ", topics.Take(Shown))} and {topics.Count - Shown} more") : Prose.Joined(topics);
    }

    private static string Questions(IEnumerable<ComparedRow> rows) => string.Join("; ", rows.GroupBy(row => row.Group ?? row.Key)
        .Select(group => $"{(group.First().Group is { } about ? $"{about}, " : "")}{string.Join(", ", group.Select(row => $"«{row.Question}»"))}"));
}
