using System.Text.Json;

using AfterNato.Cli.Tests.Running;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Cli.Tests.Expectations;

/// <summary>What a file can expect of what members bear is what `burden` tells.</summary>
public sealed class BurdenExpectationTests
{
    private static readonly Arbitrary<(int[] Keys, int Cap, bool IsRounded)> Burdens = (
        from keys in Gen.Choose(1, 1000).ArrayOf(5)
        from cap in Gen.Choose(20, 60)
        from rounded in Gen.Elements(true, false)
        select (keys, cap, rounded)).ToArbitrary();

    [Fact]
    public void Amounts_and_shares_are_those_that_burden_tells_and_add_up_to_the_total() => Testing.Property.Holds(
        Burdens,
        burden =>
        {
            var text = TextOf(burden.Keys, burden.Cap, burden.IsRounded);
            using var told = JsonDocument.Parse(CommandRun.WithInput(text, "burden", "-", "--format", "json").Output);
            var shares = told.RootElement.GetProperty("tables")[0].GetProperty("columns")[0].GetProperty("shares").EnumerateArray();
            var expectations = shares.SelectMany(share => new[]
            {
                $"expect borne({Text(share, "member")}, funding) = {InEuros(Text(share, burden.IsRounded ? "amount" : "exact"))}",
                $"expect burden_share({Text(share, "member")}, funding) = {Text(share, "exactShare")}",
            })
                .Append("expect sum(x in Pact: borne(x, funding)) = 1000 EUR")
                .Append("expect sum(x in Pact: burden_share(x, funding)) = 100 %")
                .ToList();

            var test = CommandRun.WithInput(text + string.Join('\n', expectations) + "\n", "test", "-");

            Assert.Contains($"{expectations.Count} of {expectations.Count} expectations met.", test.Output, StringComparison.Ordinal);
        },
        runs: 12);

    [Theory]
    [InlineData("for every x in Pact: borne(x, funding) <= 400 EUR", "It does not hold: x = M0: `borne(x, funding)` is 500 EUR.")]
    [InlineData("burden_share(M1, funding) = 33 %", "It does not hold: `burden_share(M1, funding)` is 33.333333 % (exactly 100/3).")]
    [InlineData("borne(M0, funding) = borne(M1, funding)", "It does not hold: `borne(M0, funding)` is 500 EUR and `borne(M1, funding)` is 333 EUR.")]
    public void An_expectation_that_is_not_met_says_what_is_borne(string expectation, string reason) =>
        Assert.Contains(reason, CommandRun.WithInput($"{TextOf([60, 20, 10], 50, isRounded: true)}expect {expectation}\n", "test", "-").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("floor", "its witness does not name floor; it names cap, cap of M0 and M0.")]
    [InlineData("cap of M1, M0", "its witness does not name cap of M1; it names cap, cap of M0 and M0.")]
    public void A_witness_that_does_not_name_what_is_expected_is_told(string because, string reason)
    {
        var text = TextOf([60, 20, 10], 35, isRounded: true).Replace("cap 35 %", "cap 35 %   cap M0 10 %", StringComparison.Ordinal);

        Assert.Contains(reason, CommandRun.WithInput($"{text}expect finding InfeasibleBurden in funding because {because}\n", "test", "-").Output, StringComparison.Ordinal);
    }

    private static string InEuros(string amount)
    {
        var parts = amount.Split('/');
        return parts.Length == 1 ? $"{parts[0]} EUR" : $"{parts[0]} EUR / {parts[1]}";
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";

    private static string TextOf(int[] keys, int cap, bool isRounded) => $$"""
        architecture random "Random"
        use std.units
        as of 2026-02-15
        fact size : number
        {{string.Concat(keys.Select((key, number) => $"member M{number} {{ size {key} }}\n"))}}
        organisation Pact { members {{string.Join(", ", keys.Select((_, number) => $"M{number}"))}} }
        burden funding { total 1000 EUR   among Pact   key size   cap {{cap}} %   {{(isRounded ? "rounding 1 EUR" : "")}} }

        """;
}
