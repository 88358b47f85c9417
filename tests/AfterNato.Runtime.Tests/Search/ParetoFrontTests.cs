using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Search;

public sealed class ParetoFrontTests
{
    private static Arbitrary<(ImmutableArray<Aim> Aims, ImmutableArray<ImmutableArray<FigureValue>> Candidates)> Tables { get; } = (
        from figures in Gen.Choose(1, 4)
        from directions in Gen.Elements(true, false).ArrayOf(figures)
        from count in Gen.Choose(0, 40)
        from candidates in Gen.Frequency((9, Gen.Choose(0, 6).Select(sixths => FigureValue.Of(new Rational(sixths, 6)))), (1, Gen.Constant(FigureValue.Infinity))).ArrayOf(figures).ArrayOf(count)
        select (
            directions.Select((isMoreBetter, i) => new Aim(DecisionFigure.All[i], isMoreBetter)).ToImmutableArray(),
            candidates.Select(values => values.ToImmutableArray()).ToImmutableArray())).ToArbitrary();

    [Fact]
    public void On_the_front_is_whoever_nobody_dominates() => Testing.Property.Holds(Tables, table =>
    {
        var dominators = ParetoFront.Dominators(table.Candidates, table.Aims);

        Assert.Equal(
            table.Candidates.Select(one => !table.Candidates.Any(other => Dominates(other, one, table.Aims))),
            dominators.Select(dominator => dominator is null));
    });

    [Fact]
    public void Whoever_is_dominated_is_so_by_somebody_on_the_front() => Testing.Property.Holds(Tables, table =>
    {
        var dominators = ParetoFront.Dominators(table.Candidates, table.Aims);

        Assert.All(dominators.Select((dominator, candidate) => (dominator, candidate)).Where(pair => pair.dominator is not null), pair =>
        {
            var better = Assert.IsType<int>(pair.dominator);
            Assert.Null(dominators[better]);
            Assert.True(Dominates(table.Candidates[better], table.Candidates[pair.candidate], table.Aims));
        });
    });

    [Fact]
    public void Fractions_that_no_decimal_tells_apart_are_told_apart()
    {
        var denominator = System.Numerics.BigInteger.Pow(10, 40);
        ImmutableArray<ImmutableArray<FigureValue>> candidates = [[FigureValue.Of(new Rational(1, 3))], [FigureValue.Of(new Rational((denominator / 3) + 1, denominator))]];

        Assert.Equal([1, null], ParetoFront.Dominators(candidates, [new Aim(DecisionFigure.All[0], true)]));
    }

    [Fact]
    public void Infinity_is_more_than_every_number_and_the_unknown_is_not_compared()
    {
        Assert.Equal(1, FigureValue.Compare(FigureValue.Infinity, FigureValue.Count(1_000_000)));
        Assert.Equal(0, FigureValue.Compare(FigureValue.Infinity, FigureValue.Count(null)));
        Assert.Throws<ArgumentException>(() => FigureValue.Compare(new FigureValue.Unknown("of nothing"), FigureValue.Infinity));
    }

    private static bool Dominates(ImmutableArray<FigureValue> one, ImmutableArray<FigureValue> other, ImmutableArray<Aim> aims)
    {
        var compared = aims.Select((aim, i) => aim.Compare(one[i], other[i])).ToList();
        return compared.All(better => better >= 0) && compared.Any(better => better > 0);
    }
}
