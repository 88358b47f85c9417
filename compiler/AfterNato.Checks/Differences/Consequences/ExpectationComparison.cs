using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Expectations;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds the expectations of one version among those of another, by what they say.</summary>
internal sealed class ExpectationComparison(Correspondence found)
{
    public IEnumerable<ExpectationDifference> Compare(IEnumerable<ExpectationResult> before, IEnumerable<ExpectationResult> after)
    {
        var known = Said(before, found.Old).GroupBy(said => said.Number, said => said.Result).ToDictionary(group => group.Key, group => new Queue<ExpectationResult>(group));
        foreach (var (number, result) in Said(after, found.New))
        {
            if (!known.TryGetValue(number, out var same) || !same.TryDequeue(out var old))
                yield return new(result.Expectation.Source, DifferenceStanding.Added, null, result.IsMet, result.Reason);
            else if (old.IsMet != result.IsMet)
                yield return new(result.Expectation.Source, DifferenceStanding.Changed, old.IsMet, result.IsMet, result.Reason);
        }

        foreach (var gone in known.Values.SelectMany(rest => rest))
            yield return new(gone.Expectation.Source, DifferenceStanding.Removed, gone.IsMet, null, null);
    }

    private IEnumerable<(int Number, ExpectationResult Result)> Said(IEnumerable<ExpectationResult> results, ModelMeaning model) =>
        model.Expectations.Zip(results, (statement, result) => (found.Of(statement.Whole), result));
}
