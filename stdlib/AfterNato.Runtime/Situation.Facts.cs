using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime;

/// <content>Facts on the day, as conditions ask for them, and rates of the day.</content>
public sealed partial class Situation
{
    /// <summary>The day as a date that conditions compute with.</summary>
    public PartialDate Today => PartialDate.Of(Date);

    /// <summary>The member with this number.</summary>
    public Member Member(int number) => Architecture.Members[number];

    /// <summary>The one member of a set.</summary>
    /// <exception cref="UnknownAnswerException">There is nobody in it, or there are several.</exception>
    public Member Only(MemberSet set) => set.Count == 1
        ? Members(set).First()
        : throw new UnknownAnswerException(set.IsEmpty ? (Sentence)$"it asks about nobody" : $"it asks about one and there are several");

    /// <summary>The declaration with this number, which carries facts.</summary>
    public FactCarrier Carrier(int declaration) => (FactCarrier)Architecture.Elements[declaration];

    /// <summary>A fact that is a number, in the unit that the fact declares.</summary>
    /// <param name="fact">The number of the fact's declaration.</param>
    /// <param name="owner">Whose.</param>
    /// <exception cref="UnknownFigureException">The file does not give it.</exception>
    public Rational Amount(int fact, FactCarrier owner) =>
        owner is Member member ? Weights.Amount(FactAt(fact), member.Number) : Weights.Amount(FactAt(fact), owner);

    /// <summary>A fact that is a length of time.</summary>
    /// <inheritdoc cref="Amount(int, FactCarrier)"/>
    public Duration Length(int fact, FactCarrier owner) => ((Value.Length)Known(fact, owner)).Content;

    /// <summary>A fact that is a date.</summary>
    /// <inheritdoc cref="Amount(int, FactCarrier)"/>
    public PartialDate DateOf(int fact, FactCarrier owner) => ((Value.Date)Known(fact, owner)).Content;

    /// <summary>A fact that is a text.</summary>
    /// <inheritdoc cref="Amount(int, FactCarrier)"/>
    public string Text(int fact, FactCarrier owner) => ((Value.Text)Known(fact, owner)).Content;

    /// <summary>A fact that is true or not.</summary>
    /// <inheritdoc cref="Amount(int, FactCarrier)"/>
    public bool Truth(int fact, FactCarrier owner) => ((Value.Truth)Known(fact, owner)).IsTrue;

    /// <summary>A sum of money in another currency, at the latest rate of the two that is in force on the day.</summary>
    /// <param name="amount">The sum.</param>
    /// <param name="from">The number of the declaration of its currency.</param>
    /// <param name="to">The number of the declaration of the other one.</param>
    /// <exception cref="UnknownAnswerException">No rate is in force.</exception>
    public Rational Convert(Rational amount, int from, int to)
    {
        var inForce = Architecture.Rates
            .Where(rate => (rate.From?.Index == from && rate.To?.Index == to) || (rate.From?.Index == to && rate.To?.Index == from))
            .Where(rate => rate.Since is not { } since || since.First <= Date)
            .MaxBy(rate => rate.Since?.First ?? DateOnly.MinValue);
        if (inForce is null)
            throw new UnknownAnswerException($"no rate between {Architecture.Elements[from]:bare} and {Architecture.Elements[to]:bare} is in force on {Date}");
        return inForce.From?.Index == from ? amount * inForce.Factor : amount / inForce.Factor;
    }

    // What a rule can tell a seat from others by; a figure that is missing is missing for every such seat alike.
    internal object Mark(int fact, int seat) => Architecture.Members[seat].FigureAt(FactAt(fact).Name, Date)?.Value ?? (object)"";

    private Fact FactAt(int declaration) => (Fact)Architecture.Elements[declaration];

    private Value Known(int fact, FactCarrier owner) => owner.FigureAt(FactAt(fact).Name, Date)?.Value ?? throw new UnknownFigureException(owner, FactAt(fact));
}
