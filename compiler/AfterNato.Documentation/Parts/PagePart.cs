using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Writing;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

using Microsoft.AspNetCore.Components;

namespace AfterNato.Documentation.Parts;

/// <summary>A part of a page, or a whole one.</summary>
public abstract class PagePart : ComponentBase
{
    /// <summary>What every page needs to know of the whole.</summary>
    [CascadingParameter]
    public required SiteContext Site { get; set; }

    /// <summary>The page on which it stands, without what its file name ends with.</summary>
    [CascadingParameter(Name = "Page")]
    public required string Page { get; set; }

    protected Language Language => Site.Language;

    protected string Reference(Address to) => Site.Linking.Reference(Page, to);

    protected string Reference(Element to) => Reference(Site.Map.Of(to));

    protected string Reference(Location place) => Reference(Site.Map.Of(place));

    /// <summary>The name of a part of this page.</summary>
    protected string Id(string fragment) => Site.Linking.Id(Page, fragment);

    /// <summary>The name by which others lead to something on this page.</summary>
    protected string Id(Element element) => Id(Site.Map.Of(element).Fragment ?? Page);
}
