using AfterNato.Documentation.Writing;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Parts;

/// <summary>A part of a page about an architecture, or a whole one.</summary>
public abstract class PagePart : PublicationPart
{
    /// <summary>The architecture, as its pages tell it.</summary>
    protected SiteContext Site => Publication as SiteContext ?? throw new InvalidOperationException("This part belongs on the pages of one architecture.");

    protected string Reference(Element to) => Reference(Site.Map.Of(to));

    protected string Reference(Location place) => Reference(Site.Map.Of(place));

    /// <summary>The name by which others lead to something on this page.</summary>
    protected string Id(Element element) => Id(Site.Map.Of(element).Fragment ?? Page);
}
