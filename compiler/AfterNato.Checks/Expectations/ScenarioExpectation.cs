using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Claims;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Expectations;

/// <summary>
/// Whether a scenario breaks or keeps what holds without it. What fails anyhow is broken by no scenario, neither on the day of the architecture
/// nor on the last day of the scenario.
/// </summary>
internal static class ScenarioExpectation
{
    public static ExpectationResult Examine(Expectation.OfScenario expected, Situation situation)
    {
        var scenario = (Scenario)situation.Architecture.Elements[expected.Scenario];
        if (scenario.Played.Obstacles is [var obstacle, ..])
            return new(expected, false, $"The scenario cannot happen: {obstacle.Reason}.");
        if (situation.Ask(expected.Index) is { Holds: false } before)
            return Failed(expected, $"It does not hold without the scenario either, on {situation.Date}: {ReasonProse.Of(before.Reasons)}.");

        var changed = situation.Architecture.In(scenario);
        var after = changed.At(changed.AsOf > situation.Date ? changed.AsOf : situation.Date);
        var claim = after.Ask(expected.Index);
        if (!expected.Breaks)
            return Kept(expected, after, claim);
        if (claim.Holds)
            return Failed(expected, $"It still holds in the scenario, on {after.Date}: {ReasonProse.Of(claim.Reasons)}.");
        return situation.Architecture.At(after.Date).Ask(expected.Index).Holds
            ? OfCauses(expected, scenario, after.Date)
            : Failed(expected, $"It does not hold on {after.Date} without the scenario either.");
    }

    private static ExpectationResult Kept(Expectation.OfScenario expected, Situation after, Claim claim)
    {
        if (!claim.Holds)
            return Failed(expected, $"It no longer holds in the scenario, on {after.Date}: {ReasonProse.Of(claim.Reasons)}.");
        return claim.IsVacuous
            ? Failed(expected, $"In the scenario it holds only because it speaks of nobody, on {after.Date}.")
            : new(expected, true, null);
    }

    // What broke it is what it would hold without.
    private static ExpectationResult OfCauses(Expectation.OfScenario expected, Scenario scenario, DateOnly day)
    {
        if (expected.Because.IsEmpty)
            return new(expected, true, null);

        var names = Listing.Series(expected.Because.Select(cause => (Sentence)$"{scenario.Architecture.Elements[cause]:name}"));
        var others = scenario.Changes.Where(change => !change.Concerns.Any(element => expected.Because.Contains(element.Index))).ToList();
        if (expected.Because.FirstOrDefault(cause => !scenario.Changes.Any(change => change.Concerns.Any(element => element.Index == cause)), -1) is >= 0 and var unnamed)
            return Failed(expected, $"It breaks, but no change of the scenario names {scenario.Architecture.Elements[unnamed]:name}.");

        var without = Playing.Of(scenario.Architecture, others);
        if (without.Obstacles is [var obstacle, ..])
            return new(expected, null, $"It is unknown whether it breaks because of {names}: without the changes that name it the rest cannot happen, since {obstacle.Reason}.");
        return without.Result.At(day).Ask(expected.Index).Holds
            ? new(expected, true, null)
            : Failed(expected, $"It breaks, but also without the changes that name {names}.");
    }

    private static ExpectationResult Failed(Expectation expected, Sentence reason) => new(expected, false, reason);
}
