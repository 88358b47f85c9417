using AngleSharp.Dom;

namespace AfterNato.Documentation.Tests.Pages;

/// <summary>What becomes of the documentation comments of a file, which are Markdown by anybody.</summary>
public sealed class CommentTests
{
    public static TheoryData<string> TooDeep => [new string('>', 3000), new string('[', 3000), $"{new string('*', 5000)}x{new string('*', 5000)}"];

    [Theory]
    [MemberData(nameof(TooDeep))]
    public void What_nests_deeper_than_any_text_is_shown_as_it_is_written(string comment) =>
        Assert.Contains(comment, Page(comment).QuerySelector(".prose")?.TextContent ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("# A", "H2")]
    [InlineData("###### A", "H2")]
    [InlineData("# A\n/// ### B\n/// ###### C\n/// ## D\n/// # E", "H2 H3 H4 H3 H2")]
    [InlineData("### A\n/// # B\n/// ## C", "H2 H2 H3")]
    public void Headings_stand_below_that_of_the_page_and_skip_no_level(string comment, string levels) =>
        Assert.Equal(levels, string.Join(' ', Page(comment).QuerySelectorAll(".prose > *").Select(heading => heading.TagName)));

    [Fact]
    public void No_character_hides_or_turns_others_around() =>
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", Page("a&#x202e;b&#x200b;c&#1;d&#0;e").QuerySelector(".prose p")?.TextContent);

    [Fact]
    public void No_link_leads_anywhere_but_to_the_web()
    {
        var prose = Page("[a](javascript:x) [b](data:text/html,x) ![c](https://example.org/x.png) [d](//example.org) [e](JAVASCRIPT&colon;x) [f]\n///\n/// [f]: vbscript:x").QuerySelector(".prose");

        Assert.Equal("a b c d e f", prose?.TextContent.Trim());
        Assert.Empty(prose?.QuerySelectorAll("a, img") ?? throw new InvalidOperationException());
    }

    private static IDocument Page(string comment) => WrittenSite.OfText($$"""
        architecture small
        as of 2026-01-01
        /// {{comment}}
        member A
        member B
        organisation O { members A, B }
        """).Pages["member/A.html"];
}
