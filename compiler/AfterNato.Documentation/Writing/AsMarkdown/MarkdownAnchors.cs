using AngleSharp.Dom;

namespace AfterNato.Documentation.Writing.AsMarkdown;

/// <summary>
/// The places of the pages to which others lead. Markdown names no places but headings, and each host names these in its own way: so an empty anchor
/// stands where a link leads, and nowhere else.
/// </summary>
internal sealed class MarkdownAnchors
{
    private readonly HashSet<(string Page, string Fragment)> _wanted = [];
    private readonly HashSet<(string Page, string Fragment)> _there = [];

    /// <summary>Takes the places and links of a page.</summary>
    /// <param name="page">The page, without what its file name ends with.</param>
    /// <param name="content">What stands on it.</param>
    public void Take(string page, IElement content)
    {
        foreach (var element in content.QuerySelectorAll("[id]").Where(CanBeNamed))
            _there.Add((page, element.Id ?? ""));
        foreach (var link in content.QuerySelectorAll("a[href]"))
        {
            if (Target(page, link.GetAttribute("href") ?? "") is { } target)
                _wanted.Add(target);
        }
    }

    /// <summary>The anchor before an element; nothing where no link leads there.</summary>
    public string Of(string page, IElement element) => element.Id is { Length: > 0 } id && CanBeNamed(element) && _wanted.Contains((page, id)) ? $"""<a id="{id}"></a>""" : "";

    /// <summary>A link as Markdown writes it: without the place on a page where the page names none.</summary>
    public string Reference(string page, string reference)
    {
        if (Target(page, reference) is { } target && !_there.Contains(target))
            reference = reference[..reference.IndexOf('#', StringComparison.Ordinal)];
        return reference.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
    }

    // The page that is left by a link knows nothing of anchors within pictures and texts of files.
    private static bool CanBeNamed(IElement element) => element.Closest("svg, pre") is null && element.LocalName is not "figure";

    private static (string Page, string Fragment)? Target(string page, string reference)
    {
        if (reference.Split('#', 2) is not [var path, { Length: > 0 } fragment] || path.Contains("://", StringComparison.Ordinal))
            return null;
        if (path.Length == 0)
            return (page, fragment);
        var resolved = new Uri(new Uri($"https://site/{page}"), path).AbsolutePath[1..];
        return (Uri.UnescapeDataString(resolved.EndsWith(MarkdownPage.Ending, StringComparison.Ordinal) ? resolved[..^MarkdownPage.Ending.Length] : resolved), fragment);
    }
}
