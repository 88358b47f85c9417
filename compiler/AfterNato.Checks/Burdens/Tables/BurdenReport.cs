using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Burdens.Tables;

/// <summary>What there is to tell about the burdens of an architecture.</summary>
/// <param name="Situation">The architecture on the day.</param>
/// <param name="Scenario">The scenario in which it is looked at; null for the architecture as it is.</param>
/// <param name="Tables">The divisions.</param>
public sealed record BurdenReport(Situation Situation, Scenario? Scenario, ImmutableArray<BurdenTable> Tables);
