using System.Collections.Immutable;

using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Findings;
using AfterNato.Documentation.Languages;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Documentation.Writing;

/// <summary>What every page needs to know of the whole.</summary>
/// <param name="Dossier">What is told.</param>
/// <param name="Language">In which language.</param>
/// <param name="Linking">How pages lead to each other.</param>
public sealed record SiteContext(Dossier Dossier, Language Language, Linking Linking)
{
    private ILookup<string, ToldFinding>? _bySubject;

    public SiteMap Map => field ??= new SiteMap(Dossier);

    /// <summary>The findings about something.</summary>
    public IEnumerable<ToldFinding> About(Element element) => (_bySubject ??= Dossier.Findings.Where(finding => finding.Subject is not null).ToLookup(finding => finding.Subject ?? ""))[element.Name];

    /// <summary>The place in the files from which something of the model comes.</summary>
    public Location Place(Origin origin) => new(Dossier.Files[origin.File].Text, new(origin.Start, origin.Length));

    /// <summary>The name by which documents speak of a file.</summary>
    public string NameOf(SourceFile file) => Dossier.Files.First(documented => documented.Text == file).Name;

    /// <summary>The pages to which every page leads.</summary>
    public IEnumerable<(Address Address, string Name)> Navigation =>
    [
        (Address.Front, Language.Overview),
        (Address.Findings, Language.AllFindings),
        (Address.Expectations, Language.Expectations),
        (Address.Sources, Language.Sources),
        (Address.Figures, Language.Figures),
    ];

    /// <summary>Everything of a kind with a page, by its title.</summary>
    public ImmutableArray<(string Kind, ImmutableArray<Element> Elements)> Kinds => field.IsDefault
        ? field = [.. Map.Paged.GroupBy(element => element.Declaration.Kind).Select(kind => (kind.Key, kind.OrderBy(Language.Title, StringComparer.Ordinal).ToImmutableArray()))]
        : field;
}
