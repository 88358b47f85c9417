using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Expectations;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds the expectations of one version among those of another, by what they say.</summary>
internal sealed class ExpectationComparison(Correspondence found, ComparedVersion old, ComparedVersion @new)
{
    public IEnumerable<ExpectationDifference> Compare()
    {
        var rest = Said(old.Expectations, found.Old).ToList();
        var added = Said(@new.Expectations, found.New).ToList();

        // What stands in the same words comes first, and what may yet be found in the same words last, so that nothing else is taken for it.
        foreach (var isInSameWords in (bool[])[true, false])
        {
            var words = added.Select(said => said.Result.Expectation.Source).ToHashSet(StringComparer.Ordinal);
            var known = rest.OrderBy(said => words.Contains(said.Result.Expectation.Source)).GroupBy(said => KeyOf(said, isInSameWords)).ToDictionary(group => group.Key, group => new Queue<(int, ExpectationResult Result)>(group));
            foreach (var said in added.ToList())
            {
                if (!known.TryGetValue(KeyOf(said, isInSameWords), out var same) || !same.TryDequeue(out var before))
                    continue;
                rest.Remove(before);
                added.Remove(said);
                if (before.Result.IsMet != said.Result.IsMet)
                    yield return new(said.Result.Expectation.Source, DifferenceStanding.Changed, before.Result.IsMet, said.Result.IsMet, said.Result.Reason?.ToString());
            }
        }

        // The same words may ask for something else: an invariant that they name does.
        foreach (var (_, result) in added)
        {
            var at = rest.FindIndex(before => before.Result.Expectation.Source == result.Expectation.Source);
            if (at < 0)
            {
                yield return new(result.Expectation.Source, DifferenceStanding.Added, null, result.IsMet, result.Reason?.ToString()) { IsOfExtended = Extends(old, @new, result) };
                continue;
            }

            yield return new(result.Expectation.Source, DifferenceStanding.Changed, rest[at].Result.IsMet, result.IsMet, result.Reason?.ToString()) { IsOther = true };
            rest.RemoveAt(at);
        }

        foreach (var (_, gone) in rest)
            yield return new(gone.Expectation.Source, DifferenceStanding.Removed, gone.IsMet, null, null) { IsOfExtended = Extends(@new, old, gone) };
    }

    private static (int, string) KeyOf((int Number, ExpectationResult Result) said, bool isInSameWords) => (said.Number, isInSameWords ? said.Result.Expectation.Source : "");

    // What the extended file expects now counts, and not what it expected once.
    private static bool Extends(ComparedVersion version, ComparedVersion extended, ExpectationResult result) =>
        version.ExpectedInBases.Contains((extended.Situation.Architecture.Name, result.Expectation.Source));

    private IEnumerable<(int Number, ExpectationResult Result)> Said(IEnumerable<ExpectationResult> results, ModelMeaning model) =>
        model.Expectations.Zip(results, (statement, result) => (found.Of(statement.Whole), result));
}
