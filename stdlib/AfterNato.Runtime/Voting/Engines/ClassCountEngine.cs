using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
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
    private readonly BigInteger[][] _ways;

    private ClassCountEngine(PlayerClasses classes, bool[] wins)
    {
        _classes = classes;
        _wins = wins;
        _ways = [.. classes.Members.Select(alike => Binomials.Row(alike.Length))];
    }

    public override string Name => Way;

    public override string Reason => _classes.Members.Length == 1
        ? FormattableString.Invariant($"all {_classes.Players} players are interchangeable: only how many consent matters")
        : FormattableString.Invariant($"its {_classes.Players} players fall into {_classes.Members.Length} classes of interchangeable ones, in which they can consent in {_wins.Length} ways");

    public override Engine Dual => new ClassCountEngine(_classes, [.. Enumerable.Range(0, _wins.Length).Select(vector => !_wins[Complement(vector)])]);

    public override bool IsProper => !Enumerable.Range(0, _wins.Length).Any(vector => _wins[vector] && _wins[Complement(vector)]);

    public override bool IsStrong => !Enumerable.Range(0, _wins.Length).Any(vector => !_wins[vector] && !_wins[Complement(vector)]);

    public static ClassCountEngine Of(VotingGame game, PlayerClasses classes) =>
        new(classes, [.. Enumerable.Range(0, (int)classes.Vectors).Select(vector => game.Wins(classes.Coalition(vector)))]);

    public override CoalitionCounts CountWinning() => Count(vector => _wins[vector]);

    public override CoalitionCounts CountMinimalContaining() => Count(IsMinimal);

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

    private bool IsMinimal(int vector) =>
        _wins[vector] && Enumerable.Range(0, _ways.Length).All(ofClass => _classes.CountIn(vector, ofClass) == 0 || !_wins[vector - _classes.Stride(ofClass)]);

    private int Complement(int vector) => _wins.Length - 1 - vector;

    private CoalitionCounts Count(Func<int, bool> property)
    {
        var bySize = new BigInteger[_classes.Players + 1];
        var containing = _ways.Select(_ => new BigInteger[_classes.Players + 1]).ToArray();
        for (var vector = 0; vector < _wins.Length; vector++)
        {
            if (!property(vector))
                continue;
            var counts = Enumerable.Range(0, _ways.Length).Select(ofClass => _classes.CountIn(vector, ofClass)).ToArray();
            var ways = Product(vector, _ways);
            bySize[counts.Sum()] += ways;
            for (var ofClass = 0; ofClass < counts.Length; ofClass++)
                containing[ofClass][counts.Sum()] += ways * counts[ofClass];
        }

        // Everybody of a class is in as many.
        var shared = containing.Select((counts, ofClass) => counts.Select(count => count / _classes.Members[ofClass].Length).ToImmutableArray()).ToArray();
        return new([.. bySize], [.. _classes.ClassOf.Select(ofClass => shared[ofClass])]);
    }

    private BigInteger Product(int vector, BigInteger[][] factors)
    {
        var product = BigInteger.One;
        for (var ofClass = 0; ofClass < factors.Length; ofClass++)
            product *= factors[ofClass][_classes.CountIn(vector, ofClass)];
        return product;
    }
}
