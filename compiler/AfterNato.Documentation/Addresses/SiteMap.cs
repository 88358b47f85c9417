using System.Collections.Immutable;
using System.Globalization;

using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Documentation.Addresses;

/// <summary>On which page everything that an architecture declares is told.</summary>
public sealed class SiteMap
{
    private readonly Architecture _architecture;
    private readonly Address?[] _addresses;
    private readonly Dictionary<SourceFile, Address> _files = [];
    private ILookup<string, Element>? _named;

    private readonly string _within;

    /// <summary>Where everything in an architecture is told.</summary>
    /// <param name="dossier">The architecture.</param>
    /// <param name="within">The folder of its pages, with a slash behind it; empty where it has the site for itself.</param>
    public SiteMap(Dossier dossier, string within)
    {
        _within = within;
        _architecture = dossier.Architecture;
        _addresses = new Address?[_architecture.Elements.Length];
        foreach (var kind in _architecture.Elements.Where(HasPage).GroupBy(element => element.Declaration.Kind))
        {
            var folder = Slug.Of(kind.Key);
            foreach (var (element, slug) in kind.Zip(Slug.Of(kind.Select(element => element.Name))))
                _addresses[element.Index] = In(new Address($"{folder}/{slug}"));
        }

        foreach (var (file, slug) in dossier.Files.Zip(Slug.Of(dossier.Files.Select(file => file.Name.Replace('/', '-').Replace(".arch", "", StringComparison.Ordinal)))))
            _files[file.Text] = In(new Address($"text/{slug}"));
    }

    /// <summary>Everything with a page of its own, in the order of the files.</summary>
    public ImmutableArray<Element> Paged => [.. _architecture.Elements.Where(HasPage)];

    /// <summary>The page of this architecture at an address that every architecture has.</summary>
    public Address In(Address address) => address with { Page = _within + address.Page };

    /// <summary>Where something is told.</summary>
    public Address Of(Element element) => _addresses[element.Index] ??= Around(element);

    /// <summary>What has a page of its own and this name; null where nothing has, or several have.</summary>
    public Element? Named(string name) => (_named ??= _architecture.Elements.Where(HasPage).ToLookup(element => element.Name, StringComparer.Ordinal))[name].Take(2).ToList() is [var only] ? only : null;

    /// <summary>The page that shows the text of a file.</summary>
    public Address Of(SourceFile file) => _files[file];

    /// <summary>The line of a text at which something stands.</summary>
    public Address Of(Location place) => Of(place.File).At(Line(place.File.Lines.Lines.GetLinePosition(place.Span.Start).Line + 1));

    /// <summary>The name of a line of a text.</summary>
    public static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"L{number}");

    /// <summary>Where a finding is told whole.</summary>
    /// <param name="index">Its index among all findings.</param>
    public static Address Article(int index) => Address.Findings.At(string.Create(CultureInfo.InvariantCulture, $"finding-{index + 1}"));

    /// <summary>Whether something is told on a page of its own, rather than on the page of something else.</summary>
    public static bool HasPage(Element element) =>
        element.Name.Length > 0 && element.Declaration.Parent < 0 && element is not (Post or Pledge or Requirement or Source or Fact or Unit or Rate);

    private Address Around(Element element)
    {
        var fragment = element.Name.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"{element.Declaration.Kind}-{element.Index}") : $"{Slug.Of(element.Declaration.Kind)}-{Slug.Of(element.Name)}";
        return element switch
        {
            Source => In(Address.Sources).At(fragment),
            Pledge pledge => Of(pledge.Capability).At(fragment),
            Requirement requirement => Of(requirement.Capability).At(fragment),
            Post { Of: { } owner } when owner != element => Of(owner).At(fragment),
            { Declaration.Parent: >= 0 and var parent } => Of(_architecture.Elements[parent]).At(fragment),
            _ => In(Address.Figures).At(fragment),
        };
    }
}
