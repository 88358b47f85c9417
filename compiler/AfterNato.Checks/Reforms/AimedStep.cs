using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Reforms;

/// <summary>A step of a reform that says by which procedure and about whom it is decided, and whether those at whom it is aimed can stop it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Stoppable">In what ways they can, each alone or, where nobody can alone, together; empty where none of them can.</param>
/// <param name="Unknown">Why that cannot be told; null where it can.</param>
public sealed record AimedStep(TransitionStep Step, ImmutableArray<StoppableStep> Stoppable, Sentence? Unknown)
{
    internal static bool IsAimed(TransitionStep step) => step.DecidedBy is not null && !step.About.IsEmpty;

    /// <param name="step">A step that is aimed at somebody.</param>
    /// <param name="before">The stage before it.</param>
    internal static AimedStep Of(TransitionStep step, TransitionStage before)
    {
        if (before.Architecture is not { } architecture)
            return new(step, [], $"the architecture before it cannot be told. {new Verbatim(before.Obstacles[0])}");
        if (architecture.Procedures.FirstOrDefault(procedure => procedure.Name == step.DecidedBy) is not { } procedure)
            return new(step, [], $"{new Code(step.DecidedBy ?? "")} is not there before it");
        var role = step.Role ?? (procedure.Roles.Length == 1 ? procedure.Roles[0] : null);
        if (role is not null && !procedure.Roles.Contains(role))
            return new(step, [], $"{procedure:name} is not about any {new RoleName(role)} before it");
        try
        {
            return new(step, StoppableStep.Of(step, procedure, role, architecture.At(step.DayBefore)), null);
        }
        catch (UnknownAnswerException unknown)
        {
            return new(step, [], unknown.Reason);
        }
    }
}
