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

        if (report.Dominances.Length < pairsInAll)
            yield return report.Dominances.IsEmpty ? "Of any two, each is better than the other in something, or both are as good in everything." : "Of any other two, each is better than the other in something, or both are as good in everything.";
    }

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
