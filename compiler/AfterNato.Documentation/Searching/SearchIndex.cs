using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Findings;
using AfterNato.Documentation.Writing;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation.Searching;

/// <summary>
/// What the search box looks through. It is a script that names a constant, for a page that was opened from a folder may run a script beside it but
/// read no file.
/// </summary>
internal static class SearchIndex
{
    /// <summary>The constant, which Assets/search.js knows too.</summary>
    private const string Constant = "searchIndex";

    // Marks of HTML are escaped, so that nothing ends the element in which the index stands.
    private static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The index as a script: an array of title, name, kind, reference and text for each thing.</summary>
    public static string Write(SiteContext site, ImmutableArray<SitePage> pages)
    {
        var script = new StringBuilder($"const {Constant} = [");
        foreach (var entry in Of(site, pages))
            script.Append("\n[").AppendJoin(',', Parts(entry).Select(part => $"\"{JsonEncodedText.Encode(part, Escaping)}\"")).Append("],");
        return script.Append("\n];\n").ToString();
    }

    /// <summary>Every page, then everything with a name that is told on the page of something else, then every finding.</summary>
    private static IEnumerable<SearchEntry> Of(SiteContext site, ImmutableArray<SitePage> pages)
    {
        foreach (var page in pages)
            yield return page.Of is Element element ? OfElement(site, element) : new SearchEntry(page.Title, "", "", site.Linking.Reference("", page.Address), "");
        foreach (var element in site.Dossier.Architecture.Elements.Where(element => element.Name.Length > 0 && !SiteMap.HasPage(element)))
            yield return OfElement(site, element);
        for (var number = 0; number < site.Dossier.Findings.Length; number++)
            yield return OfFinding(site, site.Dossier.Findings[number], number + 1);
    }

    private static SearchEntry OfElement(SiteContext site, Element element)
    {
        var language = site.Language;
        var kind = language.KindOf(element.Declaration.Kind);
        return new SearchEntry(
            language.Title(element),
            element.Name,
            element.Declaration.Parent >= 0 ? $"{kind} · {language.Title(site.Dossier.Architecture.Elements[element.Declaration.Parent])}" : kind,
            site.Linking.Reference("", site.Map.Of(element)),
            element.Documentation is { } documentation ? DocumentationText.ToWords(documentation) : "");
    }

    private static SearchEntry OfFinding(SiteContext site, ToldFinding finding, int number) => new(
        Plain(finding.Message),
        finding.Descriptor.Name,
        site.Language.Gravity(finding.Severity),
        site.Linking.Reference("", Address.Findings.At(FormattableString.Invariant($"finding-{number}"))),
        Plain(finding.Shown ?? ""));

    // Backticks mark the names of the file.
    private static string Plain(string message) => message.Replace("`", "", StringComparison.Ordinal);

    private static string[] Parts(SearchEntry entry) => [entry.Title, entry.Name, entry.Kind, entry.Reference, entry.Text];
}
