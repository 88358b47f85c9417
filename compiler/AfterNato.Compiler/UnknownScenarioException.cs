using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler;

/// <summary>An architecture has no scenario of a name; the message says which there are.</summary>
/// <param name="name">The name.</param>
/// <param name="scenarios">The names of the scenarios that there are.</param>
public sealed class UnknownScenarioException(string name, IReadOnlyCollection<string> scenarios)
    : Exception($"There is no scenario `{SafeText.Shown(name)}`. {HintFor(name, scenarios)}")
{
    private static string HintFor(string name, IReadOnlyCollection<string> scenarios) => scenarios.Count == 0
        ? "The file declares none."
        : Suggestion.HintFor(name, scenarios, $"The scenarios: {string.Join(", ", scenarios.Select(SafeText.Shown))}.");
}
