using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;

using FsCheck;
using FsCheck.Fluent;

using Property = AfterNato.Testing.Property;

namespace AfterNato.Runtime.Tests.Burdens;

public sealed class AllocationTests
{
    [Fact]
    public void Shares_add_up_to_the_total_and_keep_to_their_limits() => Property.Holds(ProblemGen.Divisible, problem =>
    {
        var shares = Shares(problem);

        Assert.Equal(problem.Total, Sum(shares));
        Assert.All(shares, (share, payer) => Assert.True(problem.FloorOf(payer) <= share && !(share > problem.MostOf(payer))));
    });

    [Fact]
    public void Whoever_is_at_no_limit_bears_the_same_multiple_of_its_key() => Property.Holds(ProblemGen.Divisible, problem =>
    {
        var divided = (AllocationOutcome.Divided)problem.Solve();
        Assert.All(divided.Shares, (share, payer) =>
        {
            var proportional = divided.Multiple * problem.Keys[payer];
            if (share != problem.FloorOf(payer))
                Assert.True(share <= proportional);
            if (share != problem.CapOf(payer))
                Assert.True(share >= proportional);
        });
    });

    [Fact]
    public void Only_the_proportion_of_the_keys_counts() => Property.Holds(ProblemGen.Divisible, problem =>
        Assert.Equal(Shares(problem), Shares(new AllocationProblem(problem.Total, [.. problem.Keys.Select(key => key * new Rational(7, 3))], problem.Limits))));

    [Fact]
    public void In_another_currency_everybody_bears_the_same() => Property.Holds(ProblemGen.Divisible, problem =>
    {
        var rate = new Rational(108, 100);
        var converted = new AllocationProblem(problem.Total * rate, problem.Keys, [.. problem.Limits.Select(limit => limit with { Amount = limit.Amount * rate })]);

        Assert.Equal(Shares(problem).Select(share => share * rate), Shares(converted));
    });

    [Fact]
    public void Of_a_greater_total_nobody_bears_less() => Property.Holds(ProblemGen.Divisible, problem =>
    {
        if (new AllocationProblem(problem.Total + new Rational(5, 4), problem.Keys, problem.Limits).Solve() is AllocationOutcome.Divided greater)
            Assert.All(Shares(problem).Zip(greater.Shares), shares => Assert.True(shares.First <= shares.Second));
    });

    [Fact]
    public void The_order_of_the_payers_does_not_matter() => Property.Holds(ProblemGen.Divisible, problem =>
    {
        var turned = new AllocationProblem(
            problem.Total, [.. problem.Keys.Reverse()], [.. problem.Limits.Reverse().Select(limit => limit with { Payer = problem.Count - 1 - limit.Payer })]);

        Assert.Equal(Shares(problem), Shares(turned).Reverse());
    });

    [Fact]
    public void Rounded_shares_add_up_to_the_total() => Property.Holds(WithStep, asked =>
    {
        var (problem, step) = asked;

        var rounded = LargestRemainder.Round([.. Shares(problem)], step, payer => (problem.FloorOf(payer), problem.MostOf(payer)));

        Assert.Equal(problem.Total, Sum(rounded));
        Assert.All(rounded, share => Assert.True((share / step).IsWhole));
        if (LimitsLeaveRoom(problem, step))
            Assert.All(rounded, (share, payer) => Assert.True(problem.FloorOf(payer) <= share && !(share > problem.MostOf(payer))));
        if (problem.Limits.IsEmpty)
            Assert.All(rounded.Zip(Shares(problem)), pair => Assert.True(pair.First - pair.Second < step && pair.Second - pair.First < step));
    });

    [Theory]
    [InlineData("1 1 1", 100, 1, "34 33 33")]
    [InlineData("1 1 1", 2, 1, "1 1 0")]
    [InlineData("1 2 3 4", 5, 1, "0 1 2 2")]
    [InlineData("1 1", 10, 10, "10 0")]
    [InlineData("5 1", 0, 1, "0 0")]
    public void What_is_left_goes_to_the_largest_remainder_then_to_the_larger_share_then_to_the_first(string keys, int total, int step, string expected)
    {
        var problem = new AllocationProblem(total, [.. keys.Split(' ').Select(key => (Rational)long.Parse(key, System.Globalization.CultureInfo.InvariantCulture))], []);

        Assert.Equal(expected, string.Join(' ', LargestRemainder.Round([.. Shares(problem)], step, _ => (Rational.Zero, null))));
    }

    [Fact]
    public void A_share_is_rounded_past_a_limit_only_where_there_is_no_other_way()
    {
        // 3.5 at most for each of two of 7: whole ones make 6 at most.
        var problem = new AllocationProblem(7, [1, 1], [new PayerLimit(LimitKind.Cap, null, new Rational(7, 2))]);

        Assert.Equal([4, 3], LargestRemainder.Round([.. Shares(problem)], 1, payer => (problem.FloorOf(payer), problem.MostOf(payer))));
    }

    [Fact]
    public void Shares_that_are_no_multiple_of_the_step_together_cannot_be_rounded() =>
        Assert.Throws<ArgumentException>(() => LargestRemainder.Round([1, 1], 3, _ => (Rational.Zero, null)));

    [Fact]
    public void One_payer_bears_everything() => Assert.Equal([12], Shares(new AllocationProblem(12, [new Rational(1, 3)], [])));

    [Fact]
    public void Who_has_no_key_bears_nothing() => Assert.Equal([0, 8, 4], Shares(new AllocationProblem(12, [0, 2, 1], [])));

    [Fact]
    public void Who_has_no_key_bears_nothing_of_what_rounding_leaves_either()
    {
        var problem = new AllocationProblem(10, [0, 11, 9], [new(LimitKind.Cap, 1, new Rational(11, 2)), new(LimitKind.Cap, 2, new Rational(9, 2))]);

        Assert.Equal([0, 6, 4], LargestRemainder.Round([.. Shares(problem)], 1, payer => (problem.FloorOf(payer), problem.MostOf(payer))));
    }

    [Fact]
    public void What_a_cap_keeps_from_one_the_others_bear_in_proportion() =>
        Assert.Equal([20, 48, 32], Shares(new AllocationProblem(100, [50, 30, 20], [new PayerLimit(LimitKind.Cap, 0, 20)])));

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, -1)]
    public void Nothing_is_negative(int total, int key, int cap) =>
        Assert.Throws<ArgumentException>(() => new AllocationProblem(total, [key], [new PayerLimit(LimitKind.Cap, null, cap)]));

    [Fact]
    public void Ten_thousand_payers_share_to_the_last_cent()
    {
        var keys = Enumerable.Range(1, 10_000).Select(payer => new Rational((payer * 7919L % 10_007) + 1, 1 + (payer % 8))).ToList();
        var limits = Enumerable.Range(0, 10_000).Where(payer => payer % 3 == 0).Select(payer => new PayerLimit(LimitKind.Cap, payer, 5_000_000 + payer))
            .Append(new PayerLimit(LimitKind.Floor, null, 1_000_000));
        var problem = new AllocationProblem(65_000_000_000, [.. keys], [.. limits]);

        var rounded = LargestRemainder.Round([.. Shares(problem)], new Rational(1, 100), payer => (problem.FloorOf(payer), problem.MostOf(payer)));

        Assert.Equal(65_000_000_000, Sum(rounded));
        Assert.All(rounded, (share, payer) => Assert.True(problem.FloorOf(payer) <= share && !(share > problem.MostOf(payer))));
    }

    private static Arbitrary<(AllocationProblem Problem, Rational Step)> WithStep { get; } = (
        from problem in ProblemGen.Divisible.Generator
        from step in Gen.Elements(new Rational(1, 1), new Rational(1, 2), new Rational(2, 1), new Rational(1, 100))
        where (problem.Total / step).IsWhole
        select (problem, step)).ToArbitrary();

    private static bool LimitsLeaveRoom(AllocationProblem problem, Rational step)
    {
        var payers = Enumerable.Range(0, problem.Count).ToList();
        var least = payers.Select(payer => Up(problem.FloorOf(payer) / step)).ToList();
        var most = payers.Select(payer => problem.MostOf(payer) is { } cap ? -Up(-(cap / step)) : problem.Total / step + least.Count).ToList();
        return least.Zip(most).All(pair => pair.First <= pair.Second) && Sum(least) <= problem.Total / step && problem.Total / step <= Sum(most);
    }

    private static Rational Up(Rational value)
    {
        var whole = value.Numerator / value.Denominator;
        return value > whole ? whole + 1 : whole;
    }

    private static IReadOnlyList<Rational> Shares(AllocationProblem problem) => Assert.IsType<AllocationOutcome.Divided>(problem.Solve()).Shares;

    private static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (sum, next) => sum + next);
}
