using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Expectations;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds the expectations of one version among those of another, by what they say.</summary>
internal sealed class ExpectationComparison(Correspondence found)
{
    public IEnumerable<ExpectationDifference> Compare(IEnumerable<ExpectationResult> before, IEnumerable<ExpectationResult> after)
    {
        var known = Said(before, found.Old).GroupBy(said => said.Number, said => said.Result).ToDictionary(group => group.Key, group => new Queue<ExpectationResult>(group));
        var added = new List<ExpectationResult>();
        foreach (var (number, result) in Said(after, found.New))
        {
            if (!known.TryGetValue(number, out var same) || !same.TryDequeue(out var old))
                added.Add(result);
            else if (old.IsMet != result.IsMet)
                yield return new(result.Expectation.Source, DifferenceStanding.Changed, old.IsMet, result.IsMet, result.Reason);
        }

        // The same words may ask for something else: an invariant that they name does.
        var rest = known.Values.SelectMany(results => results).ToList();
        foreach (var result in added)
        {
            if (rest.Find(old => old.Expectation.Source == result.Expectation.Source) is { } old && rest.Remove(old))
                yield return new(result.Expectation.Source, DifferenceStanding.Changed, old.IsMet, result.IsMet, result.Reason) { IsOther = true };
            else
                yield return new(result.Expectation.Source, DifferenceStanding.Added, null, result.IsMet, result.Reason);
        }

        foreach (var gone in rest)
            yield return new(gone.Expectation.Source, DifferenceStanding.Removed, gone.IsMet, null, null);
    }

    private IEnumerable<(int Number, ExpectationResult Result)> Said(IEnumerable<ExpectationResult> results, ModelMeaning model) =>
        model.Expectations.Zip(results, (statement, result) => (found.Of(statement.Whole), result));
}
