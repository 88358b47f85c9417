using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Scenarios;

/// <summary>What becomes of an architecture in each of its scenarios, for checks that look ahead.</summary>
internal static class ScenarioEnds
{
    /// <summary>The scenarios that can happen, each with its days; none while one of them is being played.</summary>
    /// <exception cref="UnknownAnswerException">The scenarios of the file together change too much.</exception>
    public static IEnumerable<Scenario> Of(Situation situation) =>
        situation.Architecture.IsPlayed ? [] : situation.Architecture.Scenarios.Where(scenario => !scenario.Played.Days.IsEmpty && scenario.Played.Obstacles.IsEmpty);
}
