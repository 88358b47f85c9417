using System.Collections.Immutable;

using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Reforms;

/// <summary>A stage of a reform, looked at on the day on which it begins.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Day">That day: of a stage with three steps done, the day of the third, whichever three they are. Before the first step, the day before it.</param>
/// <param name="Answers">What becomes of every invariant; nothing where there can be no such stage.</param>
public sealed record ReformStage(TransitionStage Stage, DateOnly Day, ImmutableArray<InvariantAnswer> Answers)
{
    /// <summary>Whether the step that leads to it can be taken; null for the stage before the first, and where no order is given or the stage before it cannot be.</summary>
    public StepProspect? Entry { get; init; }

    /// <summary>The places of the steps that are done.</summary>
    public ImmutableArray<int> Done => Stage.Done;

    internal static ReformStage Of(TransitionStage stage, DateOnly day)
    {
        var answers = stage.Architecture is { } architecture
            ? architecture.Invariants.Select(invariant => InvariantAnswer.Of(invariant, architecture.At(day)))
                .Concat(stage.Unasked.OrderBy(unasked => unasked.Key, StringComparer.Ordinal)
                    .Select(unasked => new InvariantAnswer(unasked.Key, unasked.Key, InvariantStanding.Unasked, $"{new Code(unasked.Value)} is not there")))
            : [];
        return new(stage, day, [.. answers]);
    }

    /// <summary>What becomes of an invariant; null where the stage has none of that name.</summary>
    public InvariantAnswer? this[string invariant] => Answers.FirstOrDefault(answer => answer.Name == invariant);

    /// <summary>Whether it can be, and be come to, and these invariants hold at it.</summary>
    public StageStanding Standing(ImmutableArray<string> invariants)
    {
        if (!Stage.Obstacles.IsEmpty || Entry is { Standing: StepStanding.Closed })
            return StageStanding.Impossible;
        if (invariants.Any(name => this[name]?.Standing == InvariantStanding.Fails))
            return StageStanding.Unsafe;
        return Entry is not { Standing: StepStanding.Unknown } && invariants.All(name => this[name]?.IsTrue ?? false) ? StageStanding.Safe : StageStanding.Unknown;
    }
}
