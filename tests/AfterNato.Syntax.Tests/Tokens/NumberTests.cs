using System.Numerics;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Tests.Tokens;

public sealed class NumberTests
{
    [Theory]
    [InlineData("5", "5", 0)]
    [InlineData("0", "0", 0)]
    [InlineData("3.2", "32", 1)]
    [InlineData("29.185", "29185", 3)]
    [InlineData("1250", "1250", 0)]
    [InlineData("1 250", "1250", 0)]
    [InlineData("68 516 699", "68516699", 0)]
    [InlineData("68\u00A0516\u202F699", "68516699", 0)]
    [InlineData("1 250.50", "125050", 2)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890", 0)]
    public void A_number_is_read_exactly_as_it_is_written(string written, string digits, int decimals)
    {
        var tree = SyntaxAssert.Accepts(SyntaxAssert.InLibrary($"mission m {{ troops {written} people }}"));
        var number = Assert.Single(tree.Root.Tokens(), token => token.Kind == TokenKind.Number);

        Assert.Equal(written, number.Text);
        Assert.Equal(new NumberLiteral(BigInteger.Parse(digits, null), decimals), NumberLiteral.Of(number));
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("[5 people]", "5 people")]
    [InlineData("[55 %]", "55 %")]
    [InlineData("[55 %]", "55%")]
    [InlineData("[29.185 trillion USD]", "29.185 trillion USD")]
    [InlineData("[2 million]", "2 million")]
    [InlineData("[- [3 bn EUR]]", "-3 bn EUR")]
    public void A_number_takes_its_scale_and_its_unit_along(string shape, string figure) =>
        Assert.Equal($"[gdp {shape}]", Shape.OfClause($"member US {{ gdp {figure} }}"));

    [Fact]
    public void Groups_are_separated_by_one_blank_so_that_two_numbers_stay_two() =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary("mission m { troops 4  [|300|] people }"), "AN1021 A number cannot stand here");

    [Fact]
    public void A_group_has_exactly_three_digits() =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary("mission m { troops 4 [|30|] people }"), "AN1021");

    [Fact]
    public void A_year_is_not_a_group_of_the_number_before_it() =>
        Assert.Equal("[troops 43]\n[since 2026-02]", Shape.OfClauses("mission m { troops 43 since 2026-02 }"));

    [Theory]
    [InlineData("80,000", "Write 80 000.")]
    [InlineData("1,250,000", "Write 1 250 000.")]
    [InlineData("1,250.5", "Write 1 250.5.")]
    public void Digits_are_not_grouped_by_commas(string number, string hint)
    {
        var tree = SyntaxAssert.Reports(SyntaxAssert.InLibrary($"mission m {{ troops [|{number}|] people }}"), $"AN1007 {hint}");

        Assert.Contains($"[troops [{number} people]]", Shape.OfFile(tree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("f(3, 100)", "[f ( 3 , 100 )]")]
    [InlineData("f(2026,100)", "[f ( 2026 , 100 )]")]
    [InlineData("f(3,2)", "[f ( 3 , 2 )]")]
    public void Numbers_of_a_list_stay_apart(string call, string shape) => Assert.Equal(shape, Shape.OfCondition(call));

    [Fact]
    public void A_unit_stands_on_the_line_of_its_number() =>
        SyntaxAssert.Reports(
            SyntaxAssert.InLibrary(
                """
                mission m {
                  troops 4 300
                  [|people|]
                }
                """),
            "AN1023 `people`");

    [Theory]
    [InlineData("12abc")]
    [InlineData("1.2.3")]
    [InlineData("5people")]
    [InlineData("1_000")]
    public void A_number_does_not_run_into_a_word(string number) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"mission m {{ troops [|{number}|] }}"), "AN1007");

    [Fact]
    public void A_number_has_at_most_sixty_digits()
    {
        SyntaxAssert.Accepts(SyntaxAssert.InLibrary($"mission m {{ troops {new string('9', 60)} }}"));
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"mission m {{ troops [|{new string('9', 61)}|] }}"), "AN1008 60 digits");
    }
}
