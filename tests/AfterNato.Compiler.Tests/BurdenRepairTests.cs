using System.Text.RegularExpressions;

namespace AfterNato.Compiler.Tests;

/// <summary>What the hints of findings propose is done to the file, and the finding is gone.</summary>
public sealed partial class BurdenRepairTests
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
    [InlineData("cap 30 %")]
    [InlineData("cap 7 million EUR")]
    [InlineData("cap 36 %   cap Ardia 25 %, Borland 37 %")]
    [InlineData("cap Ardia 1 %, Borland 1 %, Cormark 1 %")]
    [InlineData("floor 35 %")]
    [InlineData("floor Ardia 70 million EUR, Borland 40 %")]
    [InlineData("floor 30 %   floor Ardia 41.5 million EUR")]
    public void The_limit_that_a_hint_proposes_lets_a_burden_be_divided(string limits)
    {
        var text = $"{Frame}burden funding {{ total 100 million EUR   among Pact   key output   {limits} }}\n";
        var hint = Hint().Match(Check(text));
        Assert.True(hint.Success);

        var (word, name, amount) = (hint.Groups["word"].Value, hint.Groups["name"].Value, hint.Groups["amount"].Value);
        var old = new Regex(name.Length == 0 ? $@"{word} [\d.]+ (?:%|million EUR)" : $@"(?<={word} [^c]*){name} [\d.]+ (?:%|million EUR)");
        var repaired = old.Replace(text, name.Length == 0 ? $"{word} {amount}" : $"{name} {amount}", 1);

        Assert.NotEqual(text, repaired);
        Assert.DoesNotContain("AN5001", Check(repaired), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, 8)]
    [InlineData(20, 0.5)]
    [InlineData(7, 14)]
    public void The_pledge_that_a_hint_proposes_keeps_a_requirement_covered_whoever_leaves(double first, double second)
    {
        var text = FormattableString.Invariant($$"""
            {{Frame}}requirement tankers { of refuelling   to Pact   needs 20 aircraft }
            pledge one { of Ardia   to refuelling   quantity {{first}} aircraft }
            pledge another { of Borland   to refuelling   quantity {{second}} aircraft }

            """);
        var hint = Pledge().Match(Check(text));
        Assert.True(hint.Success);

        var repaired = $"{text}pledge third {{ of Cormark   to refuelling   quantity {hint.Groups["amount"].Value} }}\n";

        Assert.DoesNotContain("AN5007", Check(repaired), StringComparison.Ordinal);
    }

    private static string Check(string text)
    {
        using var folder = new TemporaryFolder();
        return CommandRun.Check(folder.Write("pact.arch", text)).Output;
    }

    [GeneratedRegex(@"hint: (?:Raise|Lower) the (?<word>cap|floor) (?:for everybody|of `(?<name>\w+)`) to (?<amount>.+?) or (?:more|less)")]
    private static partial Regex Hint();

    [GeneratedRegex(@"hint: A pledge of (?<amount>.+?) by a member")]
    private static partial Regex Pledge();
}
