using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Facts;

/// <summary>What a quantity counts.</summary>
public sealed class Unit : Element
{
    internal Unit(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>Whether it is money.</summary>
    public bool IsCurrency => Has("currency");
}
