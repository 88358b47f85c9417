using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Writing;

using Microsoft.AspNetCore.Components;

namespace AfterNato.Documentation.Parts;

/// <summary>A part of a page that says nothing of an architecture but what it is given.</summary>
public abstract class PublicationPart : ComponentBase
{
    /// <summary>What the page belongs to.</summary>
    [CascadingParameter]
    public required Publication Publication { get; set; }

    /// <summary>The page on which it stands, without what its file name ends with.</summary>
    [CascadingParameter(Name = "Page")]
    public required string Page { get; set; }

    protected Language Language => Publication.Language;

    protected string Reference(Address to) => Publication.Linking.Reference(Page, to);

    /// <summary>The name of a part of this page.</summary>
    protected string Id(string fragment) => Publication.Linking.Id(Page, fragment);
}
