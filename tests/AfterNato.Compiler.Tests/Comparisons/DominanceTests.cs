using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Compiler.Files;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Text;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Compiler.Tests.Comparisons;

public sealed class DominanceTests
{
    private static readonly Runtime.Situation Somewhere =
        new ArchitectureCompiler(useCache: false).Load(ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile("a.arch", "architecture a\nas of 2026-01-01\n")))).Architecture.Now;

    // By hand: B beats D (2<3, 6=6, fewer names) and A and C in nothing at once; of C the second row is unknown.
    [Fact]
    public void Three_questions_to_four_architectures()
    {
        ImmutableArray<ComparedArchitecture> four = [Of("A"), Of("B"), Of("C"), Of("D")];
        var found = DominanceSearch.Of(four,
        [
            new("less", $"less", Direction.Less, [Number(1), Number(2), Number(1), Number(3)]),
            new("more", $"more", Direction.More, [Number(5), Number(6), new ComparedCell.Unknown($"nobody knows"), Number(6)]),
            new("names", $"names", Direction.FewerNames, [Names("X"), Names("Y"), Names("X"), Names("Y", "Z")]),
            new("none", $"none", Direction.None, [Number(9), Number(9), Number(9), Number(1)]),
        ]);

        var of = Assert.Single(found.OfType<Dominance.Of>());
        Assert.Equal(("B", "D"), (of.Better.Label, of.Other.Label));
        Assert.Equal(["less", "names"], of.BetterIn.Select(row => row.Key));
        Assert.Equal(["more"], of.AlikeIn.Select(row => row.Key));
        Assert.Equal([("A", "C"), ("B", "C"), ("C", "D")], found.OfType<Dominance.Untold>().Select(untold => (untold.One.Label, untold.Other.Label)));
        Assert.All(found.OfType<Dominance.Untold>(), untold => Assert.Equal(["more"], untold.Missing.Select(row => row.Key)));
    }

    [Fact]
    public void What_neither_of_two_decides_is_no_question_between_them()
    {
        var outside = new ComparedCell.NotComparable($"no procedure serves it");
        var found = DominanceSearch.Of([Of("A"), Of("B"), Of("C")],
        [
            new("one", $"one", Direction.Less, [Number(1), Number(2), Number(2)]),
            new("two", $"two", Direction.Less, [outside, outside, Number(2)]),
        ]);

        Assert.Equal(("A", "B"), (found.OfType<Dominance.Of>().Single().Better.Label, found.OfType<Dominance.Of>().Single().Other.Label));
        Assert.Equal(2, found.OfType<Dominance.Untold>().Count());
    }

    [Fact]
    public void Answers_in_different_senses_or_units_are_not_held_against_each_other()
    {
        ComparedRow row = new("one", $"one", Direction.Less, [Number(1), ComparedCell.Of(CellPart.OfNumber(2, $"2") with { Sense = $"of the willing" }), ComparedCell.Of(CellPart.OfNumber(2, $"2", "EUR"))]);

        Assert.Equal(3, DominanceSearch.Of([Of("A"), Of("B"), Of("C")], [row]).OfType<Dominance.Untold>().Count());
    }

    [Fact]
    public void Of_several_ways_to_decide_the_worst_counts_against_the_best()
    {
        ComparedRow row = new("one", $"one", Direction.Less, [Numbers(1, 2), Numbers(2, 3), Numbers(1, 3)]);

        var only = Assert.Single(DominanceSearch.Of([Of("A"), Of("B"), Of("C")], [row]));
        Assert.Equal("A", Assert.IsType<Dominance.Of>(only).Better.Label);
    }

    [Fact]
    public void Dominance_is_a_strict_order_on_any_table() => AfterNato.Testing.Property.Holds(RandomTable.ToArbitrary(), rows =>
    {
        var labels = rows[0].Cells.Select((_, number) => Of($"{number}")).ToImmutableArray();
        var pairs = DominanceSearch.Of(labels, rows).OfType<Dominance.Of>().Select(found => (Better: found.Better.Label, Other: found.Other.Label)).ToHashSet();

        foreach (var (first, second) in pairs)
        {
            Assert.DoesNotContain((second, first), pairs);
            foreach (var (_, third) in pairs.Where(pair => pair.Better == second))
                Assert.Contains((first, third), pairs);
        }
    });

    private static Gen<ImmutableArray<ComparedRow>> RandomTable { get; } =
        from architectures in Gen.Choose(2, 6)
        from rows in Gen.Choose(1, 4)
        from table in Row(architectures).ListOf(rows)
        select table.ToImmutableArray();

    private static Gen<ComparedRow> Row(int architectures) =>
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        from cells in Cell.ListOf(architectures)
        select new ComparedRow("row", $"row", direction, [.. cells]);

    private static Gen<ComparedCell> Cell { get; } = Gen.Frequency<ComparedCell>(
        (8, from number in Gen.Choose(0, 2) select (ComparedCell)Names([.. Enumerable.Range(0, number).Select(name => $"{name}")])),
        (3, from name in Gen.Choose(0, 2) select (ComparedCell)Names($"{name}")),
        (2, from one in Gen.Choose(0, 3) from other in Gen.Choose(0, 3) select (ComparedCell)new ComparedCell.Known([.. Names($"{one}").Parts, .. Names($"{one}", $"{other}").Parts])),
        (1, Gen.Constant<ComparedCell>(new ComparedCell.Unknown($"nobody knows"))),
        (1, Gen.Constant<ComparedCell>(new ComparedCell.NotComparable($"there is nothing"))));

    private static ComparedArchitecture Of(string label) => new(label, $"{label}.arch", Somewhere);

    private static ComparedCell.Known Number(int number) => Numbers(number);

    private static ComparedCell.Known Numbers(params int[] numbers) => new([.. numbers.Select(number => CellPart.OfNumber(new Rational(number, 1), $"{number}"))]);

    private static ComparedCell.Known Names(params string[] names) => new([CellPart.OfNumber(names.Length, $"{names.Length}") with { Names = [.. names] }]);
}
