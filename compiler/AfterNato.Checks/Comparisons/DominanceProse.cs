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
            yield return $"{found.Better.Label} is at least as good as {found.Other.Label} in everything asked that has a better answer. It is better in {Questions(found.BetterIn)}"
                + (found.AlikeIn.IsEmpty ? "." : $", and as good in {Questions(found.AlikeIn)}.");
        }

        var untold = report.Dominances.OfType<Dominance.Untold>().ToList();
        foreach (var reason in untold.GroupBy(pair => string.Join('\n', pair.Missing.Select(row => row.Key))))
        {
            var pairs = reason.Select(pair => $"{pair.One.Label} and {pair.Other.Label}").ToList();
            yield return $"Of {Prose.Joined(pairs)} no dominance can be told, because not both answer in a way that can be compared: {Questions(reason.First().Missing)}.";
        }

        var pairsInAll = report.Architectures.Length * (report.Architectures.Length - 1) / 2;
        if (report.Dominances.Length < pairsInAll)
            yield return $"{(report.Dominances.IsEmpty ? "Of no two of them is one" : "Of all others neither is")} at least as good as the other in everything and better in something.";
    }

    private static string Questions(IReadOnlyCollection<ComparedRow> rows)
    {
        var asked = rows.Take(Shown).Select(row => row.Group is null ? $"«{row.Question}»" : $"{row.Group}, «{row.Question}»").ToList();
        return rows.Count > Shown ? FormattableString.Invariant($"{string.Join("; ", asked)} and {rows.Count - Shown} more") : string.Join("; ", asked);
    }
}
