using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Expectations;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds the expectations of one version among those of another, by what they say.</summary>
internal sealed class ExpectationComparison(Correspondence found)
{
    public IEnumerable<ExpectationDifference> Compare(IEnumerable<ExpectationResult> before, IEnumerable<ExpectationResult> after)
    {
        var reader = new ValueReader(found.Old);
        var known = before.GroupBy(result => Identity(result.Expectation, reader, found.Old, true)).ToDictionary(group => group.Key, group => new Queue<ExpectationResult>(group));
        var readerOfNew = new ValueReader(found.New);
        foreach (var result in after)
        {
            if (!known.TryGetValue(Identity(result.Expectation, readerOfNew, found.New, false), out var same) || !same.TryDequeue(out var old))
                yield return new(result.Expectation.Source, DifferenceStanding.Added, null, result.IsMet, result.Reason);
            else if (old.IsMet != result.IsMet)
                yield return new(result.Expectation.Source, DifferenceStanding.Changed, old.IsMet, result.IsMet, result.Reason);
        }

        foreach (var gone in known.Values.SelectMany(rest => rest))
            yield return new(gone.Expectation.Source, DifferenceStanding.Removed, gone.IsMet, null, null);
    }

    private string Identity(Expectation expectation, ValueReader reader, ModelMeaning model, bool isOld)
    {
        var form = expectation.Form is { } condition ? $"{found.Of(reader.Read(condition))}" : "";
        return expectation switch
        {
            Expectation.OfCondition expected => $"condition|{form}|{expected.Holds}|{Names(expected.Because)}",
            Expectation.OfScenario expected => $"scenario|{found.NumberOf(model.NodeOf(expected.Scenario))}|{form}|{expected.Breaks}|{string.Join(',', expected.Because.Select(index => found.NumberOf(model.NodeOf(index))).Order())}",
            Expectation.OfFinding expected => $"finding|{expected.Check}|{(expected.Subject is { } subject ? Name(subject) : "")}|{expected.Given}|{Names(expected.Because)}",
            _ => expectation.Source,
        };

        string Names(IEnumerable<string> names) => string.Join(',', names.Select(Name).Order(StringComparer.Ordinal));

        string Name(string name) => isOld ? found.Renamed(name) : name;
    }
}
