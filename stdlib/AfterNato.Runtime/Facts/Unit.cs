using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

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

    /// <summary>How many of another unit one of it is, exactly; null for a unit that is made of no other.</summary>
    public Quantity? MadeOf => QuantityOf("of");

    /// <summary>The year whose prices the money is in; null for money of its own time.</summary>
    public PartialDate? PricesOf => DateOf("prices of");

    // How many of the smallest unit that it is made of one of it is.
    internal Rational Size => MadeOf is { Unit: { } smaller } parts ? parts.Amount * Named(Architecture, smaller).Size : Rational.One;

    // Two libraries may each declare a unit of one name; which of them a figure means is not in the data.
    internal static Unit Named(Architecture architecture, string name) => architecture.Elements.OfType<Unit>().Where(unit => unit.Name == name).ToList() is [var only]
        ? only
        : throw new UnknownAnswerException($"more than one unit is called {new Code(name)}");
}
