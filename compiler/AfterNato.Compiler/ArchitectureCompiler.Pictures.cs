using AfterNato.Checks.Comparisons;
using AfterNato.Checks.Questions;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures;

namespace AfterNato.Compiler;

/// <content>Pictures of an architecture.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Draws a picture of an architecture.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="view">What is shown.</param>
    /// <param name="subject">The name of what is looked at; null for the whole architecture, or the only thing that can be looked at.</param>
    /// <param name="language">The language of the picture.</param>
    /// <param name="asOf">The day at which it is looked at; the one that the file names, if nothing is given.</param>
    /// <param name="inScenario">The scenario in which it is looked at, on the day of its last change if no other is given.</param>
    /// <exception cref="UnknownScenarioException">The file has no such scenario.</exception>
    /// <exception cref="QuestionException">There is nothing to show, or the subject is none for this view.</exception>
    /// <exception cref="Runtime.UnknownAnswerException">What it takes to draw it cannot be worked out.</exception>
    public Reply<Picture> Draw(SourceSet sources, PictureView view, string? subject, Language language, DateOnly? asOf = null, string? inScenario = null) =>
        Ask(sources, asOf, inScenario, (situation, scenario) =>
            view.Draw(new PictureRequest(situation, subject, language) { Scenario = scenario, Compare = name => Compared(sources, name, asOf) }));

    // What a comparison reads besides this file must compile; what does not is left out, as `compare` does.
    private ComparisonReport? Compared(SourceSet sources, string name, DateOnly? asOf) =>
        CompareDeclared(sources, name, new ComparisonQuestion([], null), asOf) is Reply<IReadOnlyList<DeclaredComparison>>.Given { Content: [var comparison] } ? comparison.Outcome.Report : null;
}
