using System.Collections.Immutable;

namespace AfterNato.Runtime.Reforms;

/// <summary>
/// Where the stages of reforms come from. A stage is the files of the architecture without the changes that are still to come, compiled; a transition
/// of ten steps has more than a thousand, of which most are never asked for, so that they do not travel with the model.
/// </summary>
public abstract class TransitionStages
{
    /// <summary>Stages of a transition.</summary>
    /// <param name="transition">The transition.</param>
    /// <param name="done">For each stage the places of the steps that are done, from zero, the lowest first.</param>
    public abstract ImmutableArray<TransitionStage> Of(Transition transition, IReadOnlyList<ImmutableArray<int>> done);
}
