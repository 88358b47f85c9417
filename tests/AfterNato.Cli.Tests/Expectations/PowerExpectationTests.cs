using System.Text.Json;

using AfterNato.Cli.Tests.Running;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Cli.Tests.Expectations;

/// <summary>What a file can expect of the power of members is what `power` tells of the same procedure.</summary>
public sealed class PowerExpectationTests
{
    private static readonly Arbitrary<(int[] Weights, int Quota, bool HasSecondStep)> Councils = (
        from weights in Gen.Choose(1, 9).ArrayOf(6)
        from quota in Gen.Choose(1, weights.Sum())
        from second in Gen.Elements(true, false)
        select (weights, quota, second)).ToArbitrary();

    [Fact]
    public void The_indices_are_those_that_power_tells_and_add_up_to_the_whole() => Testing.Property.Holds(
        Councils,
        council =>
        {
            var text = TextOf(council.Weights, council.Quota, council.HasSecondStep);
            using var power = JsonDocument.Parse(CommandRun.WithInput(text, "power", "-", "decide", "--format", "json").Output);
            var expectations = power.RootElement.GetProperty("banzhaf").EnumerateObject().Select(member => $"expect banzhaf({member.Name}, decide) = {member.Value.GetProperty("normalised").GetString()}")
                .Concat(power.RootElement.GetProperty("shapleyShubik").EnumerateObject().Select(member => $"expect shapley_shubik({member.Name}, decide) = {member.Value.GetString()}"))
                .Append("expect sum(x in Pact: banzhaf(x, decide)) = 100 %")
                .Append("expect sum(x in Pact: shapley_shubik(x, decide)) = 100 %")
                .ToList();

            var test = CommandRun.WithInput(text + string.Join('\n', expectations) + "\n", "test", "-");

            Assert.Contains($"{expectations.Count} of {expectations.Count} expectations met.", test.Output, StringComparison.Ordinal);
        },
        runs: 12);

    [Theory]
    [InlineData("for every x in Pact: banzhaf(x, decide) = shapley_shubik(x, decide)", "It does not hold: x = M0: `banzhaf(x, decide)` is 60 % and `shapley_shubik(x, decide)` is 66.666667 % (exactly 200/3).")]
    [InlineData("rounded(shapley_shubik(M1, decide), 0.1 %) = 16.6 %", "It does not hold: `rounded(shapley_shubik(M1, decide), 0.1 %)` is 16.7 %.")]
    [InlineData("banzhaf(M0, decide) < 50 % fails because M1", "It does not hold, but `M1` has no share in that: `banzhaf(M0, decide)` is 60 %.")]
    public void An_expectation_that_is_not_met_says_what_the_power_is(string expectation, string reason) =>
        Assert.Contains(reason, CommandRun.WithInput($"{TextOf([3, 2, 2], 5, hasSecondStep: false)}expect {expectation}\n", "test", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void Where_more_games_are_asked_about_than_the_bound_allows_the_answer_is_unknown_and_the_bound_named()
    {
        var names = Enumerable.Range(1, 120).Select(number => $"M{number}").ToList();
        var text = $$"""
            architecture many "Many"
            use std.rules
            as of 2026-02-15
            {{string.Concat(names.Select(name => $"member {name}\n"))}}
            organisation All { members {{string.Join(", ", names)}} }
            body Council { of All   seats one per member }
            procedure decide { about party   step vote { by Council except party   using consensus } }
            expect for every x in All: banzhaf(M1, decide(party: x)) < 1/100
            expect for every x in All: banzhaf(x, decide) = 1/120

            """;

        var test = CommandRun.WithInput(text, "test", "-");

        Assert.Contains("It is unknown: the games in which it asks for power have more than a million pairs of players together, which is the bound.", test.Output, StringComparison.Ordinal);
        Assert.Contains("1 of 2 expectations met, 1 undecided.", test.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_it_is_unknown_who_decides_so_is_the_power()
    {
        const string text = Sample.Sound + """
            post Chair { of Pact   independent   held by AR since 2030-01-01 }
            procedure order { step vote { by Council   using simple_majority }   step sign { by Chair }   may wait }
            expect banzhaf(AR, order) > 0 %

            """;

        var test = CommandRun.WithInput(text, "test", "-");

        Assert.Contains("It is unknown: the file does not say who holds", test.Output, StringComparison.Ordinal);
        Assert.Equal(4, test.Exit);
    }

    private static string TextOf(int[] weights, int quota, bool hasSecondStep)
    {
        var members = string.Concat(weights.Select((weight, number) => $"member M{number} {{ weight {weight} }}\n"));
        return $$"""
            architecture random "Random"
            use std.rules
            as of 2026-02-15
            fact weight : number
            {{members}}
            organisation Pact { members {{string.Join(", ", weights.Select((_, number) => $"M{number}"))}} }
            body Council { of Pact   seats one per member weighted by weight }
            rule enough { votes(for) >= {{quota}} }
            procedure decide {
              step vote { by Council   using enough }
              {{(hasSecondStep ? "step confirm { by Council except M0   using absolute_majority }" : "")}}
            }

            """;
    }
}
