namespace AfterNato.Compiler.Tests.Remedies;

/// <summary>The limit that lets a burden be divided, and the pledge that nobody misses.</summary>
public sealed class BurdenRemedyTests
{
    private const string Frame = """
        architecture pact
        use std.units
        as of 2026-02-15
        allow Uncited "Everything here is invented."
        fact output : money { unit EUR }
        member Ardia { output 60 bn EUR }
        member Borland { output 30 bn EUR }
        member Cormark { output 10 bn EUR }
        organisation Pact { members Ardia, Borland, Cormark }
        capability refuelling { unit aircraft }

        """;

    [Theory]
    [InlineData("cap 30 %", "Raise the cap for everybody to")]
    [InlineData("cap 7 million EUR", "Raise the cap for everybody to")]
    [InlineData("cap 36 %   cap Ardia 25 %, Borland 37 %", "Raise the cap")]
    [InlineData("cap Ardia 1 %, Borland 1 %, Cormark 1 %", "Raise the cap of `Ardia` to 98 % or more")]
    [InlineData("floor 35 %", "Lower the floor for everybody to")]
    [InlineData("floor Ardia 70 million EUR, Borland 40 %", "Lower the floor of `Ardia` to 60 million EUR or less")]
    [InlineData("floor 30 %   floor Ardia 41.5 million EUR", "Lower the floor")]
    public void With_another_limit_a_burden_can_be_divided(string limits, string hint) => Assert.Contains(
        hint, Remedied.EachRemoves($"{Frame}burden funding {{ total 100 million EUR   among Pact   key output   {limits} }}\n", "AN5001"), StringComparison.Ordinal);

    [Theory]
    [InlineData(15, 8, "12 aircraft")]
    [InlineData(20, 0.5, "19.5 aircraft")]
    [InlineData(7, 14, "13 aircraft")]
    public void With_another_pledge_a_requirement_stays_covered_whoever_leaves(double first, double second, string hint)
    {
        var text = FormattableString.Invariant($$"""
            {{Frame}}requirement tankers { of refuelling   to Pact   needs 20 aircraft }
            pledge one { of Ardia   to refuelling   quantity {{first}} aircraft }
            pledge another { of Borland   to refuelling   quantity {{second}} aircraft }

            """);

        Assert.Contains(hint, Remedied.EachRemoves(text, "AN5007"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, "two further pledges of 10 aircraft each")]
    [InlineData(21, "two further pledges of 11 aircraft each")]
    [InlineData(13, "two further pledges of 7 aircraft each")]
    public void Where_it_will_not_be_covered_one_further_pledge_would_be_missed_itself(int later, string hint)
    {
        var text = FormattableString.Invariant($$"""
            {{Frame}}requirement tankers { of refuelling   to Pact   needs 10 aircraft until 2026   needs {{later}} aircraft since 2027 }
            pledge one { of Ardia   to refuelling   quantity 10 aircraft }

            """);

        Assert.Contains(hint, Remedied.EachRemoves(text, "AN5007"), StringComparison.Ordinal);
    }
}
