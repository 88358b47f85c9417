namespace AfterNato.Syntax.Tests.Parsing;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("[|memebr|] US { nuclear }", "member")]
    [InlineData("[|Member|] US { nuclear }", "member")]
    [InlineData("[|organization|] NATO { members US }", "organisation")]
    [InlineData("[|comand|] ACO { post P }", "command")]
    [InlineData("procedure p { [|setp|] a { by B } }", "step")]
    public void A_misspelt_kind_is_understood_and_corrected(string declaration, string meant)
    {
        var tree = SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), $"AN1022 Did you mean `{meant}`?");

        Assert.DoesNotContain("AN1023", tree.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));
    }

    [Theory]
    [InlineData("member US { [|nuclaer|] }", "nuclear")]
    [InlineData("command C { [|hostd|] by BE }", "hosted by")]
    [InlineData("command C { [|hosted|] bei BE }", "hosted by")]
    [InlineData("post P { [|helt|] by US }", "held by")]
    [InlineData("body B { [|seat|] one per member }", "seats")]
    [InlineData("[|uses|] std.rules", "use")]
    public void A_misspelt_clause_is_corrected(string declaration, string meant) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), $"AN1023 Did you mean `{meant}`?");

    [Theory]
    [InlineData("source s { grade [|oficial|] }", "official")]
    [InlineData("command C { under D as [|opcn|] }", "opcon")]
    public void A_misspelt_value_is_corrected(string declaration, string meant) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), $"AN1027 Did you mean `{meant}`?");

    [Theory]
    [InlineData("[|weather|] s { }", "AN1022 What can be declared here: source, unit,")]
    [InlineData("member US { [|xyz|] }", "AN1023 What can stand here: nuclear, region,")]
    [InlineData("source s { grade [|excellent|] }", "AN1027 Write one of these: `official`, `study`,")]
    public void What_is_near_nothing_gets_the_list_to_choose_from(string declaration, string message) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), message);

    [Theory]
    [InlineData("organisation O { [|xyz|] }", "AN1023 An `organisation` has no clause")]
    [InlineData("unit u { [|xyz|] }", "AN1023 A `unit` has no clause")]
    [InlineData("member US { [|invariant|] i { a } }", "AN1024 An `invariant` cannot stand inside a `member`")]
    [InlineData("fact f : money { unit [|5|] }", "AN1027 the name of a unit")]
    [InlineData("body B { of [|5|] }", "AN1027 the name of an organisation or a member")]
    [InlineData("procedure p { fills [|5|] }", "AN1027 the names of posts")]
    public void Messages_are_sentences(string declaration, string message) => SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), message);

    [Fact]
    public void A_clause_of_another_kind_is_told_its_kind() =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary("body B { [|hosted|] by BE }"), "AN1025 `hosted by` is a clause of `command`, not of a `body`");
}
