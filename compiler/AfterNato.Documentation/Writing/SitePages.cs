using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pages;
using AfterNato.Documentation.Pages.Burdens;
using AfterNato.Documentation.Pages.Commands;
using AfterNato.Documentation.Pages.Comparisons;
using AfterNato.Documentation.Pages.Decisions;
using AfterNato.Documentation.Pages.Membership;
using AfterNato.Documentation.Pages.Scenarios;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Comparisons;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Documentation.Writing;

/// <summary>Which pages the site of an architecture has.</summary>
internal static class SitePages
{
    /// <summary>Each of them, in the order in which somebody would read them all.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var language = site.Language;
        yield return SitePage.About<FrontPage>(site, site.Home, site.Title);
        yield return SitePage.About<FindingsPage>(site, site.Map.In(Address.Findings), language.AllFindings);
        if (!site.Dossier.Expectations.IsEmpty)
            yield return SitePage.About<ExpectationsPage>(site, site.Map.In(Address.Expectations), language.Expectations);
        yield return SitePage.About<SourcesPage>(site, site.Map.In(Address.Sources), language.Sources);
        yield return SitePage.About<FiguresPage>(site, site.Map.In(Address.Figures), language.Figures);
        yield return SitePage.About<GlossaryPage>(site, site.Map.In(Address.Glossary), language.Glossary);
        foreach (var element in site.Map.Paged)
            yield return new SitePage(site, site.Map.Of(element), Language.Capitalised(language.Title(element)), PageOf(element), element);
        foreach (var file in site.Dossier.Files)
            yield return new SitePage(site, site.Map.Of(file.Text), file.Name, typeof(TextPage), file.Text);
    }

    // What tells more of its kind has a page of its own.
    private static Type PageOf(Element element) => element switch
    {
        Body => typeof(BodyPage),
        Burden => typeof(BurdenPage),
        Capability => typeof(CapabilityPage),
        Command => typeof(CommandPage),
        Comparison => typeof(ComparisonPage),
        Member => typeof(MemberPage),
        Mission => typeof(MissionPage),
        Organisation => typeof(OrganisationPage),
        Procedure => typeof(ProcedurePage),
        Scenario => typeof(ScenarioPage),
        _ => typeof(ElementPage),
    };
}
