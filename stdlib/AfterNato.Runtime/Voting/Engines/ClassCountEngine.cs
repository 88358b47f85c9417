using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>
/// Tries every number of consenting members of each class of interchangeable players, and multiplies the ways in which they can be chosen: a
/// president, 51 of 100 and 17 of 32 are 6 666 cases and not 2^133 (generating functions of Bilbao, Fernández, Jiménez Losada and López,
/// <i>Generating functions for computing power indices efficiently</i>, TOP 8, 2000, in one variable for each class).
/// </summary>
internal sealed class ClassCountEngine : Engine
{
    /// <summary>How the way is called.</summary>
    public const string Way = "class counts";

    private readonly PlayerClasses _classes;
    private readonly bool[] _wins;

    private ClassCountEngine(PlayerClasses classes, bool[] wins) => (_classes, _wins) = (classes, wins);

    public override string Name => Way;

    public override Sentence Reason => _classes.Members.Length == 1
        ? (Sentence)$"all {_classes.Players} players are interchangeable: only how many consent matters"
        : $"its {_classes.Players} players fall into {_classes.Members.Length} classes of interchangeable ones, in which they can consent in {_wins.Length} ways";

    public override Engine Dual
    {
        get
        {
            var wins = Array.ConvertAll(_wins, isWon => !isWon);
            Array.Reverse(wins);
            return new ClassCountEngine(_classes, wins);
        }
    }

    public override bool IsProper => !SomePairIs(true);

    public override bool IsStrong => !SomePairIs(false);

    private bool[] IsMinimal => field ??= FindMinimal();

    public static ClassCountEngine Of(VotingGame game, PlayerClasses classes) => new(classes, ClassVerdicts.Of(game, classes));

    public override CoalitionCounts CountWinning() => ClassCounts.Of(_classes, _wins);

    public override CoalitionCounts CountMinimalContaining() => ClassCounts.Of(_classes, IsMinimal);

    public override ImmutableArray<BigInteger> CountMinimal() => CountMinimalContaining().BySize;

    public override Rational Probability(ImmutableArray<Rational> consent)
    {
        // What matters is how many of each class consent; with one denominator for all, the sums are of whole numbers.
        var denominator = consent.Aggregate(BigInteger.One, (product, probability) => product * probability.Denominator);
        var chances = _classes.Members.Select(alike => ConsentCounts.Of(alike.Select(player => consent[player]))).ToArray();
        var sum = BigInteger.Zero;
        for (var vector = 0; vector < _wins.Length; vector++)
        {
            if (_wins[vector])
                sum += Product(vector, chances);
        }

        return new Rational(sum, denominator);
    }

    // The vectors of two complementary coalitions are as far from the first one as from the last.
    private bool SomePairIs(bool won)
    {
        for (var vector = 0; vector < _wins.Length; vector++)
        {
            if (_wins[vector] == won && _wins[^(vector + 1)] == won)
                return true;
        }

        return false;
    }

    // Those that win, but not with one less of any class.
    private bool[] FindMinimal()
    {
        var isMinimal = (bool[])_wins.Clone();
        for (var ofClass = 0; ofClass < _classes.Members.Length; ofClass++)
        {
            var stride = _classes.Stride(ofClass);
            var period = stride * (_classes.Members[ofClass].Length + 1);
            for (var start = 0; start < _wins.Length; start += period)
            {
                for (var vector = start + stride; vector < start + period; vector++)
                    isMinimal[vector] &= !_wins[vector - stride];
            }
        }

        return isMinimal;
    }

    private BigInteger Product(int vector, BigInteger[][] factors)
    {
        var product = BigInteger.One;
        for (var ofClass = 0; ofClass < factors.Length; ofClass++)
            product *= factors[ofClass][_classes.CountIn(vector, ofClass)];
        return product;
    }
}
