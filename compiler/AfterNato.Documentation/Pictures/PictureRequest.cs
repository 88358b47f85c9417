using AfterNato.Checks.Comparisons;
using AfterNato.Documentation.Languages;
using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Documentation.Pictures;

/// <summary>What is to be shown.</summary>
/// <param name="Situation">The architecture on the day.</param>
/// <param name="Subject">The name of what is looked at; null for the whole architecture, or the only thing that can be looked at.</param>
/// <param name="Language">The language of the picture.</param>
public sealed record PictureRequest(Situation Situation, string? Subject, Language Language)
{
    /// <summary>The scenario in which the architecture is looked at; null where it is looked at as it is.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Runs the comparison of this name that the architecture declares, which takes other files; null where it came to nothing.</summary>
    public Func<string, ComparisonReport?> Compare { get; init; } = _ => null;

    /// <summary>Of what the picture is, and on which day.</summary>
    internal string Day => Language.OfArchitecture(Language.Title(Situation.Architecture), Situation.Date, Scenario is null ? null : Language.Title(Scenario));
}
