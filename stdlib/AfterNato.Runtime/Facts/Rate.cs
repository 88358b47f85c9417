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
    public Unit? To => ReferencesIn(Qualifier("to")).FirstOrDefault() as Unit;

    /// <summary>How much of <see cref="To"/> one of <see cref="From"/> is worth, above zero.</summary>
    public Rational Factor => Qualifier("at")?.Value is Value.Figure figure ? figure.Quantity.Amount : Rational.One;

    /// <summary>From when on; null when it has always been so.</summary>
    public PartialDate? Since => (Qualifier("since")?.Value as Value.Date)?.Content;

    private Clause? Qualifier(string phrase) => Declaration.Clause("from")?.Qualifier(phrase);
}
