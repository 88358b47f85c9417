using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// Adds up the probabilities of all winning coalitions, exactly. Players that are interchangeable and consent with the same probability are
/// counted and not told apart: thirty-two of them are thirty-three cases and not 2^32.
/// </summary>
internal sealed class AdoptionProbability
{
    /// <summary>How many coalitions are added up: those of twenty players who all differ.</summary>
    private const int Bound = 1 << 20;

    private readonly ImmutableArray<(int[] Players, Rational Consent)> _groups;

    public AdoptionProbability(ImmutableArray<MemberSet> classes, Func<int, Rational> consent, int among)
    {
        _groups = [.. classes.SelectMany(alike => alike.GroupBy(consent).Select(group => (group.ToArray(), group.Key)))];
        var cases = _groups.Aggregate(BigInteger.One, (product, group) => product * (Free(group) + 1));
        if (cases * among > Bound)
            throw new UnknownAnswerException("its probability is the sum over more coalitions than twenty different players have, which is the bound");
    }

    public Rational Of(Func<MemberSet, bool> wins)
    {
        // With one denominator for all, the sums are of whole numbers.
        var (weight, total) = Sum(0, MemberSet.Empty, BigInteger.One, wins);
        return new Rational(weight, total);
    }

    private static int Free((int[] Players, Rational Consent) group) => group.Consent == Rational.Zero || group.Consent == Rational.One ? 0 : group.Players.Length;

    private (BigInteger Weight, BigInteger Total) Sum(int from, MemberSet consenting, BigInteger weight, Func<MemberSet, bool> wins)
    {
        if (from == _groups.Length)
            return (wins(consenting) ? weight : BigInteger.Zero, BigInteger.One);

        var (players, consent) = _groups[from];
        var (yes, no) = (consent.Numerator, consent.Denominator - consent.Numerator);
        var sum = BigInteger.Zero;
        var total = BigInteger.One;
        var ways = BigInteger.One;
        for (var count = 0; count <= players.Length; count++)
        {
            var share = ways * BigInteger.Pow(yes, count) * BigInteger.Pow(no, players.Length - count);
            if (!share.IsZero)
            {
                var rest = Sum(from + 1, consenting | MemberSet.Of(players.Take(count)), weight * share, wins);
                (sum, total) = (sum + rest.Weight, rest.Total);
            }

            ways = ways * (players.Length - count) / (count + 1);
        }

        return (sum, total * BigInteger.Pow(consent.Denominator, players.Length));
    }
}
