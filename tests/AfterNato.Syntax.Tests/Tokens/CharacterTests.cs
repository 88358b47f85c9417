using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Tests.Tokens;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("Königreich")]
    [InlineData("Ελλάδα")]
    [InlineData("Україна")]
    [InlineData("_hidden")]
    [InlineData("JFC_Naples_2")]
    [InlineData("E\u0301tat")]
    public void Names_may_use_the_letters_of_every_language(string name) =>
        SyntaxAssert.Accepts(SyntaxAssert.InLibrary($"group {name} {{ {name} }}"));

    [Theory]
    [InlineData("#")]
    [InlineData(";;;;")]
    [InlineData("?")]
    [InlineData("🛡")]
    [InlineData("!")]
    public void A_character_that_means_nothing_is_refused_once_and_skipped(string character) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"member US {{ [|{character}|] nuclear }}"), "AN1001");

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u061C')]
    [InlineData('\u2028')]
    [InlineData('\u0085')]
    [InlineData('\uFEFF')]
    [InlineData('\0')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u00AD')]
    [InlineData('\u3164')]
    [InlineData('\uFFF9')]
    [InlineData('\uDB40')]
    public void A_character_that_hides_is_refused_even_inside_a_text(char character) =>
        SyntaxAssert.Reports(
            SyntaxAssert.InLibrary($"source s {{ [|{character}|]author \"a[|{character}|]b\" }}"),
            $"AN1006 U+{(int)character:X4}",
            "AN1006");

    [Theory]
    [InlineData("// a [|\u202E|] b")]
    [InlineData("/* a [|\u202E|] b */")]
    [InlineData("/// a [|\u202E|] b")]
    public void A_character_that_hides_is_refused_even_inside_a_comment(string comment) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"{comment}\nmember US"), "AN1006 U+202E");

    [Fact]
    public void A_byte_order_mark_may_begin_a_file() => SyntaxAssert.Accepts("\uFEFFlibrary l");

    [Fact]
    public void Messages_never_carry_control_characters_to_the_terminal()
    {
        var tree = SyntaxTree.Parse(new SourceFile("test.arch", "library l\nsource s { \u001B[31m \"a\u0007\" \\ } 2026-99\u0007"));

        Assert.NotEmpty(tree.Diagnostics);
        Assert.All(tree.Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.Message + diagnostic.Hint, c => char.IsControl(c)));
    }

    [Theory]
    [InlineData("a ≤ b", "[a ≤ b]")]
    [InlineData("a ≥ b", "[a ≥ b]")]
    [InlineData("a ≠ b", "[a ≠ b]")]
    [InlineData("a − b = c", "[[a − b] = c]")]
    public void Mathematical_signs_are_read_as_the_signs_of_the_keyboard(string condition, string shape) =>
        Assert.Equal(shape, Shape.OfCondition(condition));

    [Theory]
    [InlineData("// a remark\nmember US")]
    [InlineData("/* a remark\n over two lines */ member US")]
    [InlineData("/// documentation\nmember US { // inside\n nuclear /* after */ }")]
    [InlineData("member US //")]
    public void Comments_may_stand_anywhere(string declarations) => SyntaxAssert.Accepts(SyntaxAssert.InLibrary(declarations));

    [Fact]
    public void A_comment_that_is_never_closed_is_reported_where_it_begins() =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary("member US { nuclear }\n[|/*|] the rest\nmember DE"), "AN1003");

    [Fact]
    public void Line_ends_of_every_system_are_read_alike()
    {
        const string Text = "library l\nmember US {\n  nuclear\n}\nmember DE\n";
        foreach (var end in new[] { "\n", "\r\n", "\r" })
            Assert.Equal("[library l]\n[member US [{ nuclear }]]\n[member DE]\n", Shape.OfFile(SyntaxAssert.Accepts(Text.Replace("\n", end, StringComparison.Ordinal))));
    }
}
