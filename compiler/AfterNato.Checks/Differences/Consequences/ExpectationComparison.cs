using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Expectations;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds the expectations of one version among those of another, by what they say.</summary>
internal sealed class ExpectationComparison(Correspondence found, ComparedVersion old, ComparedVersion @new)
{
    public IEnumerable<ExpectationDifference> Compare()
    {
        var known = Said(old.Expectations, found.Old).GroupBy(said => said.Number, said => said.Result).ToDictionary(group => group.Key, group => new Queue<ExpectationResult>(group));
        foreach (var (number, result) in Said(@new.Expectations, found.New))
        {
            if (!known.TryGetValue(number, out var same) || !same.TryDequeue(out var before))
                yield return new(result.Expectation.Source, DifferenceStanding.Added, null, result.IsMet, result.Reason) { IsOfExtended = Extends(old, @new, result) };
            else if (before.IsMet != result.IsMet)
                yield return new(result.Expectation.Source, DifferenceStanding.Changed, before.IsMet, result.IsMet, result.Reason);
        }

        foreach (var gone in known.Values.SelectMany(rest => rest))
            yield return new(gone.Expectation.Source, DifferenceStanding.Removed, gone.IsMet, null, null) { IsOfExtended = Extends(@new, old, gone) };
    }

    // What the extended file expects now counts, and not what it expected once.
    private static bool Extends(ComparedVersion version, ComparedVersion extended, ExpectationResult result) =>
        version.ExpectedInBases.Contains((extended.Situation.Architecture.Name, result.Expectation.Source));

    private IEnumerable<(int Number, ExpectationResult Result)> Said(IEnumerable<ExpectationResult> results, ModelMeaning model) =>
        model.Expectations.Zip(results, (statement, result) => (found.Of(statement.Whole), result));
}
