using System.Collections.Immutable;

using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Writing;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation;

/// <summary>
/// A site of which each file is written when somebody asks for it, once: the same bytes as in a folder. Several threads may ask at a time.
/// </summary>
public sealed class SiteOnRequest
{
    private readonly SiteContext _site;
    private readonly Dictionary<string, Lazy<SiteFile>> _files;

    // What pages work out they keep in the model, which is made for one at a time.
    private readonly Lock _writing = new();

    internal SiteOnRequest(SiteContext site, IEnumerable<SiteDraft> drafts)
    {
        _site = site;
        _files = drafts.ToDictionary(draft => draft.Path, draft => new Lazy<SiteFile>(() => Write(draft)), StringComparer.Ordinal);
        var byName = Dossier.Architecture.Elements.Where(element => element.Name.Length > 0).ToLookup(element => element.Name, StringComparer.Ordinal);
        Findings = [.. Dossier.Findings.Select((finding, index) => new LinkedFinding(finding, Reference(_site.Map.In(SiteMap.Article(index))), [.. byName[finding.Subject ?? ""].Select(PageOf).Distinct()]))];
    }

    /// <summary>What is told.</summary>
    public Dossier Dossier => _site.Dossier;

    /// <summary>Every finding, in the order of the files.</summary>
    public ImmutableArray<LinkedFinding> Findings { get; }

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The file at a path, from the folder of the site on; null where there is none.</summary>
    public SiteFile? Find(string path) => _files.GetValueOrDefault(path)?.Value;

    private SiteFile Write(SiteDraft draft)
    {
        lock (_writing)
        {
            using var writer = new PageWriter();
            return new SiteFile(draft.Path, draft.Write(writer));
        }
    }

    private string PageOf(Element element) => Reference(new Address(_site.Map.Of(element).Page));

    private string Reference(Address address) => _site.Linking.Reference("", address);
}
