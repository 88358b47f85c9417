using System.Collections.Immutable;

using AfterNato.Checks.Scenarios;
using AfterNato.Compiler.Projects;

namespace AfterNato.Compiler.Reports;

/// <summary>What playing a scenario has to say.</summary>
/// <param name="Report">What is wrong with the sources or keeps the scenario from happening; else what checking says at its end.</param>
/// <param name="Effects">What each day causes; null when the scenario could not be played.</param>
public sealed record ScenarioReport(Report Report, ScenarioEffects? Effects)
{
    /// <summary>The levels that the project sets, with how many of the findings that come and go each of them changed.</summary>
    public ImmutableArray<ChangedLevel> Levels { get; init; } = [];
}
