using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Differences.Meaning;

/// <summary>Reads what a file expects of its own checking.</summary>
internal sealed class ExpectationReader(ModelMeaning model)
{
    private readonly ValueReader _values = new(model);

    public Statement Read(Expectation expectation) => new(model.Root, "expect", Term.Saying("expects", Of(expectation)), Topic.Expectation, expectation.Source);

    private Term Of(Expectation expectation)
    {
        var condition = expectation.Form is { } form ? _values.Read(form) : Term.Saying("");
        return expectation switch
        {
            Expectation.OfCondition expected => Term.Saying(expected.Holds ? "holds" : "fails", condition, Names(expected.Because)),
            Expectation.OfScenario expected => Term.Saying(
                expected.Breaks ? "breaks" : "keeps", Term.Naming(model.NodeOf(expected.Scenario)), condition, Term.Set("because", expected.Because.Select(index => Term.Naming(model.NodeOf(index))))),
            Expectation.OfFinding expected => Term.Saying($"{(expected.Given ? "finding" : "no finding")} {expected.Check}", expected.Subject is { } subject ? Name(subject) : Term.Saying("anything"), Names(expected.Because)),
            _ => Term.Saying(expectation.Source),
        };
    }

    private Term Names(IEnumerable<string> names) => Term.Set("because", names.Select(Name));

    // Steps of several procedures may share a name.
    private Term Name(string name) => model.Named(name).ToList() is { Count: > 0 } named ? Term.Set("named", named.Select(Term.Naming)) : Term.Saying(name);
}
