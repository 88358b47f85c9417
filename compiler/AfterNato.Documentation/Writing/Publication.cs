using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;

namespace AfterNato.Documentation.Writing;

/// <summary>What a page needs to know of what it belongs to, whether that is one architecture or several beside each other.</summary>
/// <param name="Language">In which language it is written.</param>
/// <param name="Linking">How pages lead to each other.</param>
/// <param name="Format">What it is written as.</param>
public abstract record Publication(Language Language, Linking Linking, SiteFormat Format)
{
    /// <summary>What stands over every page.</summary>
    public abstract string Title { get; }

    /// <summary>Where a reader begins.</summary>
    public abstract Address Home { get; }

    /// <summary>The pages to which every page leads.</summary>
    public abstract IEnumerable<(Address Address, string Name)> Navigation { get; }

    /// <summary>What the pages rest on.</summary>
    public abstract IEnumerable<Dossier> Dossiers { get; }
}
