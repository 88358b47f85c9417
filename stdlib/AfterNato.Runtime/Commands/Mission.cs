using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Commands;

/// <summary>An operation or activity.</summary>
public sealed class Mission : FactCarrier
{
    internal Mission(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The organisation that runs it.</summary>
    public Organisation? Organisation => ReferenceOf("of") as Organisation;

    /// <summary>The command that leads it.</summary>
    public Command? Command => ReferenceOf("under") as Command;

    /// <summary>The procedure that decided it.</summary>
    public Procedure? Mandate => ReferenceOf("mandate") as Procedure;

    /// <summary>Its strength.</summary>
    public Quantity? Troops => QuantityOf("troops");

    /// <summary>From when to when it lasts.</summary>
    public Period Period => new(DateOf("since"), DateOf("until"));
}
