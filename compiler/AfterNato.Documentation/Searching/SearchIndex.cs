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
    public static string Write(ImmutableArray<SitePage> pages)
    {
        var script = new StringBuilder($"const {Constant} = [");
        foreach (var entry in pages.Select(OfPage).Concat(pages.Select(page => page.In).OfType<SiteContext>().DistinctBy(site => site.Folder).SelectMany(OfParts)))
            script.Append("\n[").AppendJoin(',', Parts(entry).Select(part => $"\"{JsonEncodedText.Encode(part, Escaping)}\"")).Append("],");
        return script.Append("\n];\n").ToString();
    }

    private static SearchEntry OfPage(SitePage page) => page switch
    {
        { In: SiteContext site, Of: Element element } => OfElement(site, element),
        { In: SiteContext site } => new SearchEntry(page.Title, "", Kind(site), Reference(site, page.Address), ""),
        _ => new SearchEntry(page.Title, "", "", Reference(page.In, page.Address), ""),
    };

    /// <summary>Everything with a name that is told on the page of something else, then every finding.</summary>
    private static IEnumerable<SearchEntry> OfParts(SiteContext site) =>
        site.Dossier.Architecture.Elements.Where(element => element.Name.Length > 0 && !SiteMap.HasPage(element)).Select(element => OfElement(site, element))
            .Concat(site.Dossier.Findings.Select((finding, index) => OfFinding(site, finding, index + 1)));

    private static SearchEntry OfElement(SiteContext site, Element element)
    {
        var language = site.Language;
        var kind = language.KindOf(element.Declaration.Kind);
        return new SearchEntry(
            language.Title(element),
            element.Name,
            element.Declaration.Parent >= 0 ? Kind(site, kind, language.Title(site.Dossier.Architecture.Elements[element.Declaration.Parent])) : Kind(site, kind),
            Reference(site, site.Map.Of(element)),
            language.Documentation(element) is { } documentation ? DocumentationText.ToWords(documentation) : "");
    }

    private static SearchEntry OfFinding(SiteContext site, ToldFinding finding, int number) => new(
        site.Language.Said(finding.Message),
        finding.Descriptor.Name,
        Kind(site, site.Language.Gravity(finding.Severity), site.Language.Title(finding)),
        Reference(site, site.Map.In(Address.Findings).At(FormattableString.Invariant($"finding-{number}"))),
        finding.Shown is { } shown ? site.Language.Said(shown) : "");

    // Where architectures stand beside each other, each thing tells to which it belongs.
    private static string Kind(SiteContext site, params string[] kinds) => string.Join(" · ", site.Folder.Length == 0 ? kinds : [.. kinds, site.Title]);

    private static string Reference(Publication publication, Address address) => publication.Linking.Reference("", address);

    private static string[] Parts(SearchEntry entry) => [entry.Title, entry.Name, entry.Kind, entry.Reference, entry.Text];
}
