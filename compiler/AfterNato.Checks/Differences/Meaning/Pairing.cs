namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Finds what one thing says before and after: what is the same goes, and of the rest what is about the same stands side by side.</summary>
internal static class Pairing
{
    public static IEnumerable<(Statement? Before, Statement? After)> Of(IEnumerable<Statement> before, IEnumerable<Statement> after, Correspondence found)
    {
        var (gone, added) = Different([.. before], [.. after], found);
        foreach (var statement in added.ToList())
        {
            // `members Norway since 2027` in the place of `members Norway since 2026`.
            var about = gone.Find(old => IsSameClause(old, statement, found) && statement.Item is { } item && old.Item is not null && found.Counterpart(item) == old.Item);
            if (about is null)
                continue;
            yield return (about, statement);
            gone.Remove(about);
            added.Remove(statement);
        }

        foreach (var statement in added.ToList())
        {
            var inPlace = gone.Where(old => IsSameClause(old, statement, found)).ToList();
            var besides = added.Where(other => other.Key == statement.Key && other.Fact == statement.Fact).ToList();
            if (inPlace.Count != 1 || besides.Count != 1 || IsOfMany(inPlace[0]) || IsOfMany(statement))
                continue;
            yield return (inPlace[0], statement);
            gone.Remove(inPlace[0]);
            added.Remove(statement);
        }

        foreach (var statement in gone)
            yield return (statement, null);
        foreach (var statement in added)
            yield return (null, statement);
    }

    private static bool IsOfMany(Statement statement) => statement.Subject.Statements.Count(other => other.Key == statement.Key && other.Fact == statement.Fact) > 1;

    private static bool IsSameClause(Statement old, Statement @new, Correspondence found) =>
        old.Key == @new.Key && (old.Fact is null ? @new.Fact is null : @new.Fact is { } fact && found.Counterpart(fact) == old.Fact);

    private static (List<Statement> Gone, List<Statement> Added) Different(List<Statement> before, List<Statement> after, Correspondence found)
    {
        var known = before.GroupBy(statement => found.Of(statement.Whole)).ToDictionary(group => group.Key, group => new Queue<Statement>(group));
        var added = after.Where(statement => !(known.TryGetValue(found.Of(statement.Whole), out var same) && same.TryDequeue(out _))).ToList();
        return ([.. known.Values.SelectMany(rest => rest)], added);
    }
}
