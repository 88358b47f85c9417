using AfterNato.Checks.Reforms;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;

namespace AfterNato.Compiler;

/// <content>What becomes of an architecture while a reform comes about.</content>
public sealed partial class ArchitectureCompiler
{
    /// <summary>Follows the transitions of an architecture step by step, and looks for a safe order of their steps.</summary>
    /// <param name="sources">The file, with what it uses.</param>
    /// <param name="transition">The name of the transition; null for all.</param>
    /// <exception cref="ReformQuestionException">The file has no such transition, or none at all.</exception>
    /// <exception cref="UnknownAnswerException">A stage of a transition cannot be told.</exception>
    public Answer<ReformReport> Reform(SourceSet sources, string? transition = null) =>
        Ask(sources, asOf: null, inScenario: null, (situation, _) => ReformReport.Of(situation.Architecture, transition));
}
