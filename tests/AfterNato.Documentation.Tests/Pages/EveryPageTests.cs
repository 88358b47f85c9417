using AngleSharp.Dom;

namespace AfterNato.Documentation.Tests.Pages;

public sealed class EveryPageTests
{
    public static IEnumerable<TheoryDataRow<string>> Examples => WrittenSite.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_page_of_an_example_is_whole(string name)
    {
        var site = WrittenSite.OfExample(name);

        foreach (var (path, page) in site.Pages)
            AssertWhole(path, page, site);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void One_file_holds_every_page(string language)
    {
        var site = WrittenSite.OfExample("nato-2026", language, SiteFormat.SingleFile);

        var (path, page) = Assert.Single(site.Pages);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        AssertWhole(path, page, site);
        Assert.Empty(page.QuerySelectorAll("link[rel=stylesheet], script[src], img"));
    }

    [Theory]
    [InlineData(SiteFormat.Html)]
    [InlineData(SiteFormat.SingleFile)]
    public void Several_architectures_stand_beside_each_other(SiteFormat format)
    {
        var site = WrittenSite.OfExamples(["nato-europeanised", "european-pillar", "coalitions"], "en", format);

        foreach (var (path, page) in site.Pages)
            AssertWhole(path, page, site);
        Assert.Equal("3 architectures compared", site.Pages["index.html"].QuerySelector("h1")?.TextContent);
        Assert.NotEmpty(site.Pages["index.html"].QuerySelectorAll("table.comparison"));
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes() =>
        Assert.Equal(WrittenSite.OfExample("aggressor-within").Files.AsEnumerable(), WrittenSite.OfExample("aggressor-within").Files.AsEnumerable());

    [Fact]
    public void What_a_file_says_never_becomes_markup()
    {
        const string Hostile = "</title><script>alert(1)</script><img src=x onerror=alert(2)>\\\" ' & שלום";
        var site = WrittenSite.OfText($$"""
            architecture hostile "{{Hostile}}"

            as of 2026-01-01

            /// <script>alert(3)</script> [a](javascript:alert(4)) ![b](https://example.org/x.png) <https://example.org> <javascript:alert(5)>
            member A "{{Hostile}}"
            member B
            source s "{{Hostile}}" { url "javascript:alert(6)" grade press }
            organisation O "{{Hostile}}" { members A, B cite s }
            body C "{{Hostile}}" { of O seats one per member }
            rule all { against = none }
            procedure p "{{Hostile}}" { step agree "{{Hostile}}" { by C using all } }
            allow Uncited "{{Hostile}}"
            """);

        Assert.All(site.Pages.Values, page =>
        {
            Assert.Empty(page.QuerySelectorAll("script:not([src$='search.js']), img, iframe, object, [onerror], [onclick]"));
            Assert.DoesNotContain(page.Links.OfType<IElement>(), link => link.GetAttribute("href")?.Contains("javascript", StringComparison.OrdinalIgnoreCase) == true);
        });
        Assert.Contains(site.Pages["member/A.html"].Links.OfType<IElement>(), link => link.GetAttribute("href") == "https://example.org");
    }

    private static void AssertWhole(string path, IDocument page, WrittenSite site)
    {
        Assert.False(string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang")), $"{path} names no language");
        Assert.False(string.IsNullOrWhiteSpace(page.Title), $"{path} has no title");
        Assert.Single(page.QuerySelectorAll("main"));
        var ids = page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        Assert.True(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), $"{path}: {ids.GroupBy(id => id).FirstOrDefault(id => id.Count() > 1)?.Key} names two things");
        AssertHeadingsNest(path, page);
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.All((element.GetAttribute("aria-labelledby") ?? "").Split(' '), id => Assert.Contains(id, site.Ids[path])));
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.NotNull(picture.QuerySelector("title")));
        foreach (var link in page.QuerySelectorAll("a[href], link[href]:not([rel=icon])"))
            AssertLeadsSomewhere(path, link.GetAttribute("href") ?? "", site);
        Assert.Contains(page.QuerySelectorAll("footer code"), code => code.TextContent.Length == 64);
    }

    private static void AssertHeadingsNest(string path, IDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{path}: the heading «{heading.TextContent}» skips a level");
            level = next;
        }
    }

    private static void AssertLeadsSomewhere(string path, string reference, WrittenSite site)
    {
        if (reference.StartsWith("https://", StringComparison.Ordinal) || reference.StartsWith("http://", StringComparison.Ordinal))
            return;
        var parts = reference.Split('#', 2);
        var target = parts[0].Length == 0 ? path : Uri.UnescapeDataString(new Uri(new Uri($"https://site/{path}"), parts[0]).AbsolutePath[1..]);
        Assert.True(site.Files.Any(file => file.Path == target), $"{path} leads to {target}, which is not there");
        if (parts.Length == 2 && site.Ids.TryGetValue(target, out var ids))
            Assert.True(ids.Contains(parts[1]), $"{path} leads to {reference}, of which {target} knows nothing");
    }
}
