using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AfterNato.Documentation.Writing;

/// <summary>
/// The documentation comments of a file as HTML. They are Markdown without raw HTML; a link leads to the web or nowhere, and nothing is fetched from
/// anywhere to show a page.
/// </summary>
internal static class DocumentationText
{
    /// <summary>Under which heading the comments stand: their own begin below it.</summary>
    private const int Above = 2;

    /// <summary>How deep headings go.</summary>
    private const int Deepest = 6;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + Above, Deepest);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LeadsToTheWeb(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return document.ToHtml(Pipeline);
    }

    /// <summary>The same without any layout, on one line.</summary>
    public static string ToWords(string markdown) => string.Join(' ', Markdown.ToPlainText(markdown, Pipeline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A picture would be fetched by whoever opens the page: its text stands in its place.
    private static void Tame(LinkInline link)
    {
        if (link.IsImage || !LeadsToTheWeb(link.Url))
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
            return;
        }

        link.GetAttributes().AddPropertyIfNotExist("rel", "noreferrer");
    }

    private static bool LeadsToTheWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
