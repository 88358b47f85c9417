using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Search;

/// <summary>What is known of one candidate, for the figures to read.</summary>
/// <param name="analysis">The analysis of its game.</param>
/// <param name="takingPart">The players that take part.</param>
/// <param name="consent">With which probability everybody consents.</param>
/// <param name="size">How large each player is; null where nobody asks.</param>
internal sealed class FigureReading(GameAnalysis analysis, ImmutableArray<int> takingPart, Rational consent, ImmutableArray<Rational>? size)
{
    private const string NothingWins = "it is never adopted, whoever consents";

    private ImmutableArray<Rational>? _shares;

    public GameAnalysis Analysis => analysis;

    public int Vetoes => takingPart.Count(analysis.VetoPlayers.Contains);

    public int Powerless => takingPart.Count(player => analysis.Power.Swings[player].IsZero);

    /// <summary>All consent alike, so that the number of winning coalitions of each size is enough.</summary>
    public FigureValue Adoption
    {
        get
        {
            var (yes, no) = (consent.Numerator, consent.Denominator - consent.Numerator);
            var players = analysis.Game.Players;
            var sum = BigInteger.Zero;
            for (var size = 0; size <= players; size++)
                sum += analysis.Winning.BySize[size] * BigInteger.Pow(yes, size) * BigInteger.Pow(no, players - size);
            return FigureValue.Of(new Rational(sum, BigInteger.Pow(consent.Denominator, players)));
        }
    }

    public FigureValue ProtectionOfTheSmallest => analysis.Power.PowerToPrevent is { } prevent ? OfTheSmallest(prevent) : new FigureValue.Unknown(NothingWins);

    public FigureValue PowerOfTheSmallest => OfTheSmallest(analysis.Power.Banzhaf);

    public FigureValue LargestShare => Shares is { } shares ? FigureValue.Of(takingPart.Select(player => shares[player]).Aggregate(Rational.Max)) : NobodyHasPower;

    public FigureValue Excess
    {
        get
        {
            if (Shares is not { } shares)
                return NobodyHasPower;
            var whole = takingPart.Aggregate(Rational.Zero, (sum, player) => sum + Size(player));
            var largest = Rational.Zero;
            foreach (var player in takingPart.Where(player => shares[player] > Rational.Zero))
            {
                if (Size(player) == Rational.Zero)
                    return FigureValue.Infinity;
                largest = Rational.Max(largest, shares[player] * whole / Size(player));
            }

            return FigureValue.Of(largest);
        }
    }

    private FigureValue NobodyHasPower => new FigureValue.Unknown(analysis.Winning.Total.IsZero ? NothingWins : "it is always adopted, so that nobody has any power");

    private ImmutableArray<Rational>? Shares => _shares ??= analysis.Power.NormalisedBanzhaf;

    private Rational Size(int player) => size is { } known ? known[player] : throw new UnknownAnswerException($"nothing says who is large and who is small");

    // Where several are as small, the least of what they have.
    private FigureValue OfTheSmallest(ImmutableArray<Rational> power)
    {
        var least = takingPart.Select(Size).Aggregate(Rational.Min);
        return FigureValue.Of(takingPart.Where(player => Size(player) == least).Select(player => power[player]).Aggregate(Rational.Min));
    }
}
