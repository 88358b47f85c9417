using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Expectations;

/// <summary>Compares what a file expects of its own checking with what checking found.</summary>
public static class ExpectationCheck
{
    /// <summary>How many names of a witness are told.</summary>
    private const int MostNames = 12;

    public static ImmutableArray<ExpectationResult> Run(Situation situation, IEnumerable<CheckResult> results)
    {
        var findings = results.SelectMany(result => result.Findings).ToList();
        return [.. situation.Architecture.Data.Expectations.Select(expectation => Examine(expectation, situation, findings))];
    }

    private static ExpectationResult Examine(Expectation expectation, Situation situation, List<Finding> findings)
    {
        try
        {
            return expectation switch
            {
                Expectation.OfCondition condition => OfCondition(condition, situation),
                Expectation.OfScenario scenario => ScenarioExpectation.Examine(scenario, situation),
                Expectation.OfFinding { Given: true } finding => OfFinding(finding, findings),
                Expectation.OfFinding finding => OfNoFinding(finding, findings),
                _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, "Nobody knows how to check this expectation."),
            };
        }
        catch (UnknownAnswerException unknown)
        {
            return new(expectation, null, $"It is unknown: {unknown.Reason}.");
        }
    }

    private static ExpectationResult OfCondition(Expectation.OfCondition expected, Situation situation)
    {
        var claim = situation.Ask(expected.Index);
        if (claim.Holds != expected.Holds)
            return new(expected, false, claim.Holds ? (Sentence)$"It holds: {ReasonProse.Of(claim.Reasons)}." : $"It does not hold: {ReasonProse.Of(claim.Reasons)}.");
        if (expected.Because.IsEmpty)
            return new(expected, true, null) { EmptySets = claim.EmptySets };

        var missing = expected.Because.ToList();
        foreach (var reason in claim.Reasons.Concat(claim.AllReasons))
        {
            if (missing.Count == 0)
                break;
            missing = [.. missing.Except(reason.Involved)];
        }

        return missing.Count == 0
            ? new(expected, true, null) { EmptySets = claim.EmptySets }
            : new(expected, false, Sentence.Of(
                missing.Count,
                $"It does not hold, but {Code.All(missing)} has no share in that: {ReasonProse.Of(claim.Reasons)}.",
                $"It does not hold, but {Code.All(missing)} have no share in that: {ReasonProse.Of(claim.Reasons)}."));
    }

    private static ExpectationResult OfFinding(Expectation.OfFinding expected, List<Finding> findings)
    {
        var about = About(expected, findings).Where(IsGiven).ToList();
        if (about.Count == 0)
            return Unknown(expected, findings) ?? new(expected, false, $"Checking gives no such finding.");
        if (about.Any(finding => expected.Because.All(finding.Names)))
            return new(expected, true, null);

        var (nearest, missing) = about.Select(finding => (finding, expected.Because.Where(name => !finding.Names(name)).ToList())).OrderBy(pair => pair.Item2.Count).First();
        var named = Texts(NamedBy(nearest)).ToList();
        IEnumerable<Sentence> shown = named.Count > MostNames ? [.. named.Take(MostNames), $"{named.Count - MostNames} more"] : named;
        return new(expected, false, $"There is such a finding, but its witness does not name {Listing.Series(Texts(missing))}; it names {(named.Count == 0 ? $"nothing" : (Sentence)$"{Listing.Of(shown)}")}.");
    }

    private static IEnumerable<Sentence> Texts(IEnumerable<string> names) => names.Select(name => (Sentence)$"{new Titled(name)}");

    // Numbers and sums of a witness cannot be asked for by name.
    private static IEnumerable<string> NamedBy(Finding finding) =>
        finding.Witness.SelectMany(part => part.Values).Where(value => value.Length > 0 && (char.IsLetter(value[0]) || value[0] == '_')).Distinct();

    private static ExpectationResult OfNoFinding(Expectation.OfFinding expected, List<Finding> findings)
    {
        var about = About(expected, findings).FirstOrDefault(finding => IsGiven(finding) && expected.Because.All(finding.Names));
        return about is null ? Unknown(expected, findings) ?? new(expected, true, null) : new(expected, false, about.Message);
    }

    // Some findings only tell why a check holds in spite of appearances.
    private static bool IsGiven(Finding finding) => finding.Verdict is Verdict.Violated or Verdict.Vacuous;

    private static ExpectationResult? Unknown(Expectation.OfFinding expected, List<Finding> findings) =>
        About(expected, findings).Any(finding => finding.Verdict == Verdict.Unknown) ? new(expected, null, $"The check could not be decided.") : null;

    private static IEnumerable<Finding> About(Expectation.OfFinding expected, List<Finding> findings) =>
        findings.Where(finding => finding.Descriptor.Name == expected.Check && (expected.Subject is null || finding.Names(expected.Subject)));
}
