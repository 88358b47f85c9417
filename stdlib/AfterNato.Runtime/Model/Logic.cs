using AfterNato.Runtime.Claims;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Model;

/// <summary>What a compiled architecture computes: the generated code derives from this. The numbers are those in the model's data.</summary>
public abstract class Logic
{
    /// <summary>The course of a procedure, by the number of its declaration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such procedure.</exception>
    public virtual Stage Procedure(int declaration, Architecture model) => throw new ArgumentOutOfRangeException(nameof(declaration));

    /// <summary>The members that a set expression stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such set.</exception>
    public virtual MemberSet Set(int index, Situation at) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>What becomes of a condition: whether it is true, and why.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such condition.</exception>
    public virtual Claim Condition(int index, Situation at) => throw new ArgumentOutOfRangeException(nameof(index));
}
