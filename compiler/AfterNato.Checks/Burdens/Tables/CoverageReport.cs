using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Burdens.Tables;

/// <summary>What of the capabilities that are needed is pledged, on each day on which it changes, and without each member.</summary>
/// <param name="Situation">The architecture on the first day.</param>
/// <param name="Scenario">The scenario in which it is looked at; null for the architecture as it is.</param>
/// <param name="Requirements">Each requirement, in the order of the file.</param>
public sealed record CoverageReport(Situation Situation, Scenario? Scenario, ImmutableArray<RequirementCoverage> Requirements)
{
    /// <summary>Looks at every requirement of an architecture, from a day on.</summary>
    public static CoverageReport Of(Situation situation, Scenario? scenario = null) =>
        new(situation, scenario, [.. situation.Architecture.Requirements.Select(requirement => RequirementCoverage.Of(requirement, situation))]);
}
