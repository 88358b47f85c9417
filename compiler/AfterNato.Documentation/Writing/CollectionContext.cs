using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;

namespace AfterNato.Documentation.Writing;

/// <summary>Several architectures beside each other.</summary>
/// <param name="Sites">Each of them, in the order in which they were named.</param>
/// <param name="Comparison">What they answer to the same questions.</param>
/// <param name="Language">In which language it is written.</param>
/// <param name="Linking">How pages lead to each other.</param>
/// <param name="Format">What it is written as.</param>
public sealed record CollectionContext(ImmutableArray<SiteContext> Sites, ComparisonReport Comparison, Language Language, Linking Linking, SiteFormat Format) : Publication(Language, Linking, Format)
{
    public override string Title => Language.ComparedArchitectures(Sites.Length);

    public override Address Home => Address.Front;

    public override IEnumerable<(Address Address, string Name)> Navigation => Sites.Select(site => (site.Home, site.Title)).Prepend((Home, Language.Comparison));

    public override IEnumerable<Dossier> Dossiers => Sites.SelectMany(site => site.Dossiers);
}
