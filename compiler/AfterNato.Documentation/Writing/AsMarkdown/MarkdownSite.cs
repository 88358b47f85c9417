using System.Collections.Immutable;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AfterNato.Documentation.Writing.AsMarkdown;

/// <summary>The pages of a site as Markdown, with links that lead from one to the other.</summary>
internal static class MarkdownSite
{
    /// <summary>The same pages as Markdown.</summary>
    /// <param name="pages">Each page as HTML, by its address without what its file name ends with.</param>
    public static IEnumerable<SiteFile> Of(IEnumerable<(string Page, string Html)> pages)
    {
        var parser = new HtmlParser();
        var parsed = pages.Select(page => (page.Page, Body: BodyOf(parser, page.Html))).ToImmutableArray();
        var anchors = new MarkdownAnchors();
        foreach (var (page, body) in parsed)
            anchors.Take(page, body);
        return parsed.Select(one => new SiteFile($"{one.Page}{MarkdownPage.Ending}", new MarkdownPage(one.Page, anchors).Of(one.Body)));
    }

    private static IElement BodyOf(HtmlParser parser, string html) => parser.ParseDocument(html).Body ?? throw new InvalidOperationException("A page has a body.");
}
