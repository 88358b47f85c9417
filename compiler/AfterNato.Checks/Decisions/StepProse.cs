using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions;

/// <summary>Steps in sentences.</summary>
internal static class StepProse
{
    /// <summary>«step `agree`», «steps `agree` and `ratify`».</summary>
    public static Sentence Named(IReadOnlyCollection<Step> steps) => Sentence.Of(steps.Count, $"step {Prose.Named(steps)}", $"steps {Prose.Named(steps)}");

    /// <summary>«in step `agree`», «in steps `agree` and `ratify`».</summary>
    public static Sentence In(IReadOnlyCollection<Step> steps) => Sentence.Of(steps.Count, $"in step {Prose.Named(steps)}", $"in steps {Prose.Named(steps)}");

    /// <summary>« at step `agree`»; nothing where there are none.</summary>
    public static Sentence At(IReadOnlyCollection<Step> steps) =>
        steps.Count == 0 ? Sentence.Empty : Sentence.Of(steps.Count, $" at step {Prose.Named(steps)}", $" at steps {Prose.Named(steps)}");
}
