using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Networks;

/// <summary>Something that coalitions do together, such as planning or logistics.</summary>
public sealed class Function : Element
{
    internal Function(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The organisations that are there to provide it on a day, in the order of the model; whether each still can is another question.</summary>
    public IEnumerable<Organisation> ProvidersAt(DateOnly date) => Engagements.Of(this, "provides", "provided by", date);
}
