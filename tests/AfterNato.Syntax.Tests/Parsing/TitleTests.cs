namespace AfterNato.Syntax.Tests.Parsing;

public sealed class TitleTests
{
    [Theory]
    [InlineData("architecture a \"Pact\" fr \"Pacte\"", "[architecture a \"Pact\" [fr \"Pacte\"]]\n")]
    [InlineData("library l \"Pact\"\n  fr \"Pacte\" use std.rules", "[library l \"Pact\" [fr \"Pacte\"]]\n[use [std . rules]]\n")]
    [InlineData("architecture a \"Pact\" fr \"Pacte\" extends \"b.arch\"", "[architecture a \"Pact\" [fr \"Pacte\"]]\n[extends \"b.arch\"]\n")]
    [InlineData("architecture a\nchange organisation NATO fr \"OTAN\" { }", "[architecture a]\n[change organisation NATO [fr \"OTAN\"] [{ }]]\n")]
    public void A_header_and_a_change_have_titles_like_everything_else(string file, string shape) => Assert.Equal(shape, Shape.OfFile(SyntaxAssert.Accepts(file)));

    [Theory]
    [InlineData("command A { post P \"Chief\"   mass 5 }", "[post P \"Chief\"]\n[mass 5]")]
    [InlineData("command A { post P \"Chief\"   mass \"much\" }", "[post P \"Chief\"]\n[mass \"much\"]")]
    [InlineData("command A { post P \"Chief\"   fr 5 }", "[post P \"Chief\"]\n[fr 5]")]
    [InlineData("command A { post P \"Chief\"   note \"A remark.\" }", "[post P \"Chief\"]\n[note \"A remark.\"]")]
    [InlineData("command A { post P\n  fr \"chef\" }", "[post P [fr \"chef\"]]")]
    public void A_figure_or_a_clause_after_a_title_is_no_title(string declaration, string shape) => Assert.Equal(shape, Shape.OfClauses(declaration));

    [Theory]
    [InlineData("body NAC \"Council\" [|de|] \"Rat\" { }", "AN1036 Languages by their codes: `fr` (French).")]
    [InlineData("body NAC \"Council\" [|FR|] \"Conseil\" { }", "AN1036 `FR` is no language")]
    [InlineData("body NAC \"Council\" [|french|] \"Conseil\" { }", "AN1036 `french` is no language")]
    [InlineData("body NAC \"Council\" fr \"Conseil\" [|fr|] \"Le Conseil\" { }", "AN1037 A second title in French")]
    [InlineData("body NAC \"Council\" fr [|{|] }", "AN1020 A text in quotes must stand here")]
    [InlineData("body NAC \"Council\" f[|r|]\nbody NPG", "AN1020 A text in quotes must stand here")]
    [InlineData("body NAC [|fr|] { }", "AN1021 A name is one word")]
    [InlineData("body NAC fr \"Conseil\" [|\"Council\"|]\nbody NPG", "AN1021 A text in quotes cannot stand here")]
    public void What_is_wrong_with_a_title_is_said_where_it_is(string declaration, string message) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), message);

    [Fact]
    public void What_follows_a_wrong_title_is_not_lost()
    {
        var tree = SyntaxAssert.Reports(
            SyntaxAssert.InLibrary("body NAC \"Council\" [|de|] \"Rat\" fr \"Conseil\" [|fr|] \"Le Conseil\" { chair US }\nbody NPG fr \"Groupe\"\n"), "AN1036", "AN1037");

        Assert.Equal("[library l]\n[body NAC \"Council\" [de \"Rat\"] [fr \"Conseil\"] [fr \"Le Conseil\"] [{ [chair US] }]]\n[body NPG [fr \"Groupe\"]]\n", Shape.OfFile(tree));
    }
}
