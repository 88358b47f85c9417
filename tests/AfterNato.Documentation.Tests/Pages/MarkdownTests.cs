using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AfterNato.Documentation.Tests.Pages;

public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static IEnumerable<TheoryDataRow<string, string>> Examples =>
        from name in new[] { "nato-2026", "us-posts-attrition", "debate", "coalitions" }
        from language in new[] { "en", "fr" }
        select new TheoryDataRow<string, string>(name, language);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_link_leads_somewhere(string name, string language)
    {
        var site = WrittenSite.OfExample(name, language, SiteFormat.Markdown);
        var pages = site.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => Markdown.Parse(file.Text, Reader));

        Assert.Contains("index.md", pages.Keys);
        foreach (var (path, page) in pages)
        {
            foreach (var link in page.Descendants<LinkInline>())
                AssertLeadsSomewhere(path, link.Url ?? "", site);
            Assert.All(page.Descendants<HtmlInline>(), html => Assert.Matches("^</?a( id=\"[\\w-]+\")?>$", html.Tag));
            Assert.DoesNotContain(page.Descendants<HtmlBlock>(), html => !html.Lines.ToString().StartsWith("<a id=", StringComparison.Ordinal));
            AssertHeadingsNest(path, page);
        }
    }

    [Fact]
    public void Pictures_become_mermaid_where_it_can_show_them()
    {
        var page = Markdown.Parse(WrittenSite.OfExample("nato-2026", format: SiteFormat.Markdown)["procedure/collective_defence.md"], Reader);

        Assert.Contains(page.Descendants<FencedCodeBlock>(), block => block.Info == "mermaid" && block.Lines.ToString().StartsWith("flowchart", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_file_says_never_becomes_markup()
    {
        const string Hostile = "# <b>x</b> | `a` ** [b](https://example.org) @everybody #12 ![c](d) ``` ~~~";
        var site = WrittenSite.OfText($$"""
            architecture hostile "{{Hostile}}"

            as of 2026-01-01

            member A "{{Hostile}}"
            member B
            source s "{{Hostile}}" { publisher "{{Hostile}}" grade press }
            organisation O "{{Hostile}}" { members A, B cite s }
            body C "- {{Hostile}}" { of O seats one per member }
            rule all { against = none }
            procedure p "1. {{Hostile}}" { step agree "{{Hostile}}" { by C using all } }
            """, format: SiteFormat.Markdown);

        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var page = Markdown.Parse(file.Text, Reader);
            Assert.All(page.Descendants<LinkInline>(), link => Assert.False(link.IsImage || link.Url?.Contains("example.org", StringComparison.Ordinal) == true, file.Path));
            Assert.All(page.Descendants<HtmlInline>(), html => Assert.Matches("^</?a( id=\"[\\w-]+\")?>$", html.Tag));
        }

        Assert.Equal(Hostile.Replace("`a`", "a", StringComparison.Ordinal), ShownBy(Markdown.Parse(site["member/A.md"], Reader).Descendants<HeadingBlock>().First()));
    }

    private static string ShownBy(HeadingBlock heading) => string.Concat(heading.Inline?.Descendants().Select(inline => inline switch
    {
        LiteralInline text => text.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }) ?? []);

    private static void AssertHeadingsNest(string path, MarkdownDocument page)
    {
        var level = 0;
        foreach (var heading in page.Descendants<HeadingBlock>())
        {
            Assert.True(heading.Level <= level + 1, $"{path} skips a level of headings");
            level = heading.Level;
        }
    }

    private static void AssertLeadsSomewhere(string path, string reference, WrittenSite site)
    {
        if (reference.StartsWith("https://", StringComparison.Ordinal) || reference.StartsWith("http://", StringComparison.Ordinal))
            return;
        var parts = reference.Split('#', 2);
        var target = parts[0].Length == 0 ? path : Uri.UnescapeDataString(new Uri(new Uri($"https://site/{path}"), parts[0]).AbsolutePath[1..]);
        Assert.True(site.Files.Any(file => file.Path == target), $"{path} leads to {target}, which is not there");
        if (parts.Length == 2)
            Assert.True(site[target].Contains($"<a id=\"{parts[1]}\"></a>", StringComparison.Ordinal), $"{path} leads to {reference}, of which {target} knows nothing");
    }
}
