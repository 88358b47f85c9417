using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Networks;

/// <summary>An area in which somebody must be able to act.</summary>
public sealed class Theatre : Element
{
    internal Theatre(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The members without whom one cannot act there.</summary>
    public MemberSet EssentialAt(Situation situation) => situation.SetOf(Declaration.Clause("essential"));

    /// <summary>The organisations that act there on a day, in the order of the model.</summary>
    public IEnumerable<Organisation> ActingAt(DateOnly date) => Engagements.Of(this, "acts in", "left to", date);
}
