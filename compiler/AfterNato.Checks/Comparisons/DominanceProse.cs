namespace AfterNato.Checks.Comparisons;

/// <summary>Whether one architecture is at least as good as another in everything asked, in sentences.</summary>
public static class DominanceProse
{
    private const int Shown = 4;

    /// <summary>One sentence for each pair of which one is; then, of which pairs it cannot be told and why.</summary>
    public static IEnumerable<Sentence> Of(ComparisonReport report)
    {
        if (report.Rows.All(row => row.Direction == Direction.None))
        {
            yield return $"None of these questions has an answer that is better beyond dispute.";
            yield break;
        }

        foreach (var found in report.Dominances.OfType<Dominance.Of>())
        {
            Sentence better = $"{found.Better} is at least as good as {found.Other} in every question that both answer and that has a better answer. It is better in {Questions(found.BetterIn)}";
            yield return found.AlikeIn.IsEmpty ? (Sentence)$"{better}." : $"{better}, and as good in {Topics(found.AlikeIn)}.";
        }

        var pairsInAll = report.Architectures.Length * (report.Architectures.Length - 1) / 2;
        foreach (var reason in report.Dominances.OfType<Dominance.Untold>().GroupBy(pair => Topics(pair.Missing).ToString()))
            yield return Untold([.. reason], pairsInAll);

        if (report.Dominances.Length == pairsInAll)
            yield break;
        var rows = report.Rows.Where(row => row.Direction != Direction.None).ToList();
        var open = Pairs(report).ToList();
        if (open is [var (one, other)])
            yield return Alone(rows, one, other, report);
        else
            yield return Case(open.ConvertAll(pair => DominanceSearch.AreAlike(rows, pair.One, pair.Other))) is var found && report.Dominances.IsEmpty ? (Sentence)$"Of any two, {found}." : $"Of any other two, {found}.";
    }

    // All of them for the same reason.
    private static Sentence Untold(List<Dominance.Untold> pairs, int pairsInAll)
    {
        var topics = Topics(pairs[0].Missing);
        return pairsInAll == 1 ? (Sentence)$"They cannot be ranked: not both say enough, or not in the same sense, about {topics}."
            : pairs.Count == pairsInAll ? (Sentence)$"No two of them can be ranked: not both say enough, or not in the same sense, about {topics}."
            : $"{Opposed(pairs)} cannot be ranked: not both say enough, or not in the same sense, about {topics}.";
    }

    // Of which two nothing is told yet.
    private static IEnumerable<(int One, int Other)> Pairs(ComparisonReport report) =>
        from one in Enumerable.Range(0, report.Architectures.Length)
        from other in Enumerable.Range(one + 1, report.Architectures.Length - one - 1)
        where !report.Dominances.Any(told => DominanceSearch.IsOf(told, report.Architectures[one], report.Architectures[other]))
        select (one, other);

    private static Sentence Alone(List<ComparedRow> rows, int one, int other, ComparisonReport report)
    {
        var (left, right) = (report.Architectures[one], report.Architectures[other]);
        if (DominanceSearch.Between(rows, one, other).Count == 0)
            return $"Nothing is asked of {left} or {right} that has a better answer.";
        if (DominanceSearch.AreAlike(rows, one, other))
            return $"{left} and {right} are as good in every question that has a better answer.";
        List<Sentence> cases = [];
        if (DominanceSearch.BetterIn(rows, one, other).ToList() is { Count: > 0 } ofLeft)
            cases.Add($"{left} is better in {Questions(ofLeft)}");
        if (DominanceSearch.BetterIn(rows, other, one).ToList() is { Count: > 0 } ofRight)
            cases.Add($"{right} is better in {Questions(ofRight)}");
        if (DominanceSearch.OpenIn(rows, one, other).ToList() is { Count: > 0 } ofNeither)
            cases.Add($"neither is as good as the other in {Questions(ofNeither)}");
        return $"Neither is at least as good as the other in everything: {Series.Apart(cases)}.";
    }

    private static Sentence Case(List<bool> alike) => alike.TrueForAll(isAlike => isAlike) ? (Sentence)$"both are as good in every question that has a better answer"
        : alike.Contains(true) ? (Sentence)$"neither is at least as good as the other in everything, or both are as good in everything"
        : $"neither is at least as good as the other in everything";

    // «pact and league, and pact and union» is hard to read: whoever stands in most pairs is told with all those against whom it stands.
    private static Sentence Opposed(List<Dominance.Untold> pairs)
    {
        List<Sentence> told = [];
        while (pairs.Count > 0)
        {
            var most = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).CountBy(architecture => architecture).MaxBy(architecture => architecture.Value).Key;
            var others = pairs.FindAll(pair => pair.One == most || pair.Other == most).ConvertAll(pair => pair.One == most ? pair.Other : pair.One);
            told.Add($"{most} against {DifferenceProse.Together(others)}");
            pairs.RemoveAll(pair => pair.One == most || pair.Other == most);
        }

        return Series.Apart(told);
    }

    private static Sentence Topics(IEnumerable<ComparedRow> rows)
    {
        var topics = rows.Select(row => row.Group ?? (Sentence)$"{new Quoted(row.Question)}").DistinctBy(topic => topic.ToString()).ToList();
        return topics.Count > Shown ? (Sentence)$"{Series.Of(topics.Take(Shown))} and {topics.Count - Shown} more" : $"{Listing.Of(topics)}";
    }

    private static Sentence Questions(IEnumerable<ComparedRow> rows) => Series.Apart(rows.GroupBy(row => row.Group?.ToString() ?? row.Key)
        .Select(group => Series.Of(group.Select(row => (Sentence)$"{new Quoted(row.Question)}")) is var asked && group.First().Group is { } about ? (Sentence)$"{about}, {asked}" : asked));
}
