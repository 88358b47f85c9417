using System.Collections.Immutable;

using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime;

/// <content>Who bears what of burdens on the day, by the same division that every report shows.</content>
public sealed partial class Situation
{
    /// <summary>What a member bears of a burden, in the unit of its total: rounded as the burden says, and exact where it says nothing.</summary>
    /// <param name="member">Who; who does not share the burden bears nothing.</param>
    /// <param name="burden">The number of the burden's declaration.</param>
    /// <exception cref="UnknownAnswerException">The burden cannot be divided, or its key is not known.</exception>
    public Rational Borne(Member member, int burden) => BorneBy(member, burden, division => division.Rounded);

    /// <summary>What part of the total of a burden a member bears, exact, before amounts are rounded: from zero to one.</summary>
    /// <inheritdoc cref="Borne"/>
    public Rational BurdenShare(Member member, int burden) => BorneBy(member, burden, division => division.Shares) / ((Burden)Architecture.Elements[burden]).Total.Amount;

    private Rational BorneBy(Member member, int burden, Func<BurdenDivision.Divided, ImmutableArray<Rational>> amounts)
    {
        switch (((Burden)Architecture.Elements[burden]).DivisionAt(this))
        {
            case BurdenDivision.Divided division:
                return division.Payers.IndexOf(member) is >= 0 and var payer ? amounts(division)[payer] : Rational.Zero;
            case BurdenDivision.Impossible impossible:
                throw new UnknownAnswerException($"{impossible.Burden:name} cannot be divided, since {impossible.Reason(amount => $"{new Quantity(amount, impossible.Burden.Total.Unit)}")}");
            case BurdenDivision.Unknown unknown:
                throw new UnknownAnswerException(unknown.Reason);
            default:
                throw new InvalidOperationException("A burden is divided, or it is not.");
        }
    }
}
