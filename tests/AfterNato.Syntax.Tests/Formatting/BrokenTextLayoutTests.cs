namespace AfterNato.Syntax.Tests.Formatting;

public sealed class BrokenTextLayoutTests
{
    [Fact]
    public void What_was_not_understood_stays_as_it_is_amid_what_was() =>
        FormatAssert.FileBecomes(
            """
            library test
            organisation o {
                members   US
                hostd  by   BE
                partners   UA
                members US GB   //  which?
            }
            rule r {  against=  }
            rule s {  against=none }
            """,
            """
            library test
            organisation o {
              members US
              hostd  by   BE
              partners UA
              members US GB   //  which?
            }
            rule r {  against=  }
            rule s { against = none }

            """);

    [Fact]
    public void A_text_that_is_not_closed_swallows_nothing() =>
        FormatAssert.FileBecomes(
            """
            library test
            post p {
                of   US
                also   "Commander
                tour   3 years
            }
            """,
            """
            library test
            post p {
              of US
              also   "Commander
              tour 3 years
            }

            """);

    [Fact]
    public void A_block_that_is_not_closed_stays_as_it_is() =>
        FormatAssert.FileBecomes(
            """
            library test
            post p {
                of   US
            body  b {   of NATO }
            """,
            """
            library test
            post p {
                of   US
            body b { of NATO }

            """);

    [Theory]
    [InlineData("library a\n/* never closed\n  ")]
    [InlineData("library a\npost p { of US } } }")]
    [InlineData("\uFEFF$$$  library a")]
    [InlineData("library a\nrule r { and }")]
    [InlineData("library a\ngroup g { {A B \u200B C} }")]
    [InlineData("library a // x\u2028y\npost p { of US }")]
    public void No_character_is_lost(string text) =>
        Assert.Equal(text.Where(c => !char.IsWhiteSpace(c)), FormatAssert.Format(text).Where(c => !char.IsWhiteSpace(c)));

    [Fact]
    public void Neither_depth_nor_length_exhausts_anything()
    {
        string[] hostile =
        [
            "library a procedure p { " + string.Concat(Enumerable.Repeat("either { ", 2_000)),
            "library a rule r { " + new string('(', 2_000),
            "library a rule r { a" + string.Concat(Enumerable.Repeat(" and b", 450)) + " }",
            "library a rule r { " + string.Concat(Enumerable.Repeat("(", 140)) + "a" + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(" + b", 450)) + ")", 140)) + " }",
            "library a group g { " + string.Join(",", Enumerable.Repeat("US", 20_000)) + " }",
        ];
        foreach (var text in hostile)
            Assert.Equal(FormatAssert.Format(text), FormatAssert.Format(FormatAssert.Format(text)));
    }
}
