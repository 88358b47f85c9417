using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Views;

namespace AfterNato.Documentation.Pictures;

/// <summary>Every view that there is.</summary>
public static class PictureCatalogue
{
    /// <summary>The views in the order in which they are listed.</summary>
    public static ImmutableArray<PictureView> All { get; } = [new ChainOfCommandView(), new DecisionView(), new SeatsView(), new PowerView(), new ConsentView(), new BurdenView(), new CoverageView(), new TimelineView(), new MembershipView(), new NetworkView(), new ComparisonView()];

    /// <summary>The view of a name; null where there is none.</summary>
    public static PictureView? Find(string name) => All.FirstOrDefault(view => view.Name == name);
}
