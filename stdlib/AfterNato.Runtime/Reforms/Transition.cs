using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Reforms;

/// <summary>How a reform comes about: dated steps, each of which applies some of what the file changes.</summary>
public sealed class Transition : Element
{
    internal Transition(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The steps in the order of their days.</summary>
    public ImmutableArray<TransitionStep> Steps => field.IsDefault ? field = [.. Declaration.All("at").Select(StepOf)] : field;

    /// <summary>
    /// The architecture at stages of the reform: with the steps that are done, and without the changes of those that are not. Stages that are asked
    /// for together cost less than one by one.
    /// </summary>
    /// <param name="done">For each stage the places of the steps that are done, from zero, the lowest first.</param>
    /// <exception cref="UnknownAnswerException">The model stands for itself: its stages are known where its file is compiled.</exception>
    public ImmutableArray<TransitionStage> StagesAfter(IReadOnlyList<ImmutableArray<int>> done) => Architecture.Stages is { } stages
        ? stages.Of(this, done)
        : throw new UnknownAnswerException($"the stages of a reform are only known where its file is compiled");

    private TransitionStep StepOf(Clause at, int place)
    {
        var about = at.Qualifier("about");
        return new TransitionStep(
            place,
            at.Value is Value.Date { Content.First: var day } ? day : DateOnly.MinValue,
            (at.Qualifier("apply")?.Value as Value.Names)?.Items ?? [],
            (at.Qualifier("decided by")?.Value as Value.Names)?.Items.FirstOrDefault(),
            [.. ReferencesIn(about).OfType<Member>()],
            (about?.Qualifier("as")?.Value as Value.Names)?.Items.FirstOrDefault(),
            at.Origin);
    }
}
