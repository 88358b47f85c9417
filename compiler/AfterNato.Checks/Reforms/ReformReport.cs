using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;

namespace AfterNato.Checks.Reforms;

/// <summary>What becomes of an architecture while reforms of it come about.</summary>
/// <param name="Architecture">The reformed architecture.</param>
/// <param name="Transitions">The transitions, in the order of the file.</param>
public sealed record ReformReport(Architecture Architecture, ImmutableArray<ReportedTransition> Transitions)
{
    /// <exception cref="QuestionException">There is no such transition, or none at all.</exception>
    /// <exception cref="UnknownAnswerException">A stage cannot be told.</exception>
    public static ReformReport Of(Architecture architecture, string? name)
    {
        var all = architecture.Transitions;
        if (all.IsEmpty)
            throw new QuestionException("This file has no transition: it does not say in which steps a reform comes about. Write `transition plan { at 2027-01-01   apply … }` in an architecture that extends another one.");
        var chosen = name is null ? all : [.. all.Where(transition => transition.Name == name)];
        return chosen.IsEmpty
            ? throw new QuestionException($"This file has no transition `{name}`. It has {string.Join(", ", all.Select(transition => $"`{transition.Name}`"))}.")
            : new(architecture, [.. chosen.Select(TransitionAnalysis.Of).Select(ReportedTransition.Of)]);
    }
}
