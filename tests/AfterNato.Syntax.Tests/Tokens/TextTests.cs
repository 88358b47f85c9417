using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Tests.Tokens;

public sealed class TextTests
{
    [Theory]
    [InlineData("\"L'après-OTAN\"", "L'après-OTAN")]
    [InlineData("\"\"", "")]
    [InlineData("\"a \\\"quote\\\"\"", "a \"quote\"")]
    [InlineData("\"back\\\\slash\"", "back\\slash")]
    [InlineData("\"two\\nlines\"", "two\nlines")]
    [InlineData("\"said “yes”\"", "said “yes”")]
    [InlineData("\"// no comment\"", "// no comment")]
    public void A_text_means_what_stands_between_its_quotes(string written, string meaning)
    {
        var tree = SyntaxAssert.Accepts(SyntaxAssert.InLibrary($"source s {{ author {written} }}"));

        Assert.Equal(meaning, TextLiteral.Value(tree.Root.Tokens().Single(token => token.Kind == TokenKind.Text)));
    }

    [Theory]
    [InlineData("“Justin Massie”")]
    [InlineData("„Justin Massie“")]
    [InlineData("«Justin Massie»")]
    [InlineData("“Justin Massie\"")]
    public void Typographic_quotes_are_understood_and_refused(string written)
    {
        var tree = SyntaxAssert.Reports(SyntaxAssert.InLibrary($"source s {{ author [|{written}|] }}"), "AN1004 straight quotation marks");

        Assert.Equal("Justin Massie", TextLiteral.Value(tree.Root.Tokens().Single(token => token.Kind == TokenKind.Text)));
    }

    [Fact]
    public void A_text_that_is_not_closed_ends_with_its_line() =>
        SyntaxAssert.Reports(
            SyntaxAssert.InLibrary(
                """
                source s {
                  author [|"Justin Massie|]
                  publisher "Le Grand Continent"
                }
                """),
            "AN1002");

    [Fact]
    public void An_escape_that_does_not_exist_is_refused() =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary("""source s { author "C:[|\q|]" }"""), "AN1005 `\\q` stands for nothing");
}
