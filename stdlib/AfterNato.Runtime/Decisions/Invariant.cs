using AfterNato.Runtime.Claims;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Decisions;

/// <summary>What must hold in the architecture.</summary>
public sealed class Invariant : Element
{
    internal Invariant(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>What becomes of it on a day: whether it holds, and why.</summary>
    /// <exception cref="UnknownAnswerException">It cannot be decided within what is known.</exception>
    public Claim ClaimAt(Situation situation) => Declaration.Clause("")?.Value is Value.Computed condition
        ? situation.Ask(condition.Index)
        : throw new UnknownAnswerException($"it says nothing");

    /// <summary>Whether it holds on a day.</summary>
    /// <exception cref="UnknownAnswerException">It cannot be decided within what is known.</exception>
    public bool HoldsAt(Situation situation) => ClaimAt(situation).Holds;
}
