namespace AfterNato.Syntax.Tests.Parsing;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("architecture nato \"NATO\"", "[architecture nato \"NATO\"]\n")]
    [InlineData("library rules", "[library rules]\n")]
    [InlineData("// licence\n\nlibrary rules \"Rules\" // and more", "[library rules \"Rules\"]\n")]
    [InlineData("library l \"L\" member US member DE", "[library l \"L\"]\n[member US]\n[member DE]\n")]
    public void A_file_says_first_what_it_is(string text, string shape) => Assert.Equal(shape, Shape.OfFile(SyntaxAssert.Accepts(text)));

    [Theory]
    [InlineData("[||]")]
    [InlineData("// nothing but a remark\n[||]")]
    [InlineData("[|member|] US { nuclear }")]
    [InlineData("[|\"NATO\"|]")]
    public void A_file_without_a_header_is_told_how_to_begin(string text) =>
        SyntaxAssert.Reports(text, "AN1028 Begin with `architecture name \"Title\"`");

    [Fact]
    public void A_header_needs_a_name_and_not_only_a_title() =>
        SyntaxAssert.Reports("architecture [|\"NATO as it stands\"|]", "AN1020 The name of the architecture must stand here");

    [Fact]
    public void A_header_has_no_braces()
    {
        var tree = SyntaxAssert.Reports("architecture a [|{|]\nmember US { nuclear }\n}\nmember DE", "AN1021 everything in the file belongs to the header");

        Assert.Equal("[architecture a]\n[member US [{ nuclear }]]\n[member DE]\n", Shape.OfFile(tree));
    }

    [Fact]
    public void A_second_header_is_refused() =>
        SyntaxAssert.Reports("library l\n[|architecture|] a { }", "AN1024 A file has one header");
}
