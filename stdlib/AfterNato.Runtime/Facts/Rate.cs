using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Facts;

/// <summary>What a currency is worth in another one, from a day on and until the next rate of the two.</summary>
public sealed class Rate : Element
{
    internal Rate(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>The currency of which there is one.</summary>
    public Unit? From => ReferenceOf("from") as Unit;

    /// <summary>The currency in which it is expressed.</summary>
    public Unit? To => ReferenceOf("to") as Unit;

    /// <summary>How much of <see cref="To"/> one of <see cref="From"/> is worth, above zero.</summary>
    public Rational Factor => QuantityOf("at")?.Amount ?? Rational.One;

    /// <summary>From when on; null when it has always been so.</summary>
    public PartialDate? Since => DateOf("since");
}
