using System.Net;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

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
    /// <summary>How deep headings go.</summary>
    private const int Deepest = 6;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The comments as HTML.</summary>
    /// <param name="markdown">The comments.</param>
    /// <param name="above">The level of the heading under which they stand: their own begin below it, and none skips a level.</param>
    public static string ToHtml(string markdown, int above) => Rendered(() => Tamed(markdown, above).ToHtml(Pipeline)) ?? $"<p>{WebUtility.HtmlEncode(SafeText.OneLine(markdown))}</p>";

    /// <summary>The same without any layout, on one line.</summary>
    public static string ToWords(string markdown) =>
        string.Join(' ', (Rendered(() => Markdown.ToPlainText(markdown, Pipeline)) ?? SafeText.OneLine(markdown)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Markdig gives up on what nests deeper than any text does; that is shown as it is written.
    private static string? Rendered(Func<string> render)
    {
        try
        {
            return Shown(render());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownDocument Tamed(string markdown, int above)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var outer = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            while (outer.TryPeek(out var last) && last >= heading.Level)
                outer.Pop();
            outer.Push(heading.Level);
            heading.Level = Math.Min(above + outer.Count, Deepest);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LeadsToTheWeb(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return document;
    }

    // The file holds no character that hides or turns others around, but Markdown can name one by its number.
    private static string Shown(string text) =>
        text.Any(Hides) ? string.Concat(text.Select(letter => Hides(letter) ? '\uFFFD' : letter)) : text;

    private static bool Hides(char letter) => CharacterFacts.IsInvisible(letter) || (char.IsControl(letter) && letter is not ('\n' or '\t'));

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
