using System.Collections.Immutable;

using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pages;
using AfterNato.Documentation.Pages.Burdens;
using AfterNato.Documentation.Pages.Commands;
using AfterNato.Documentation.Pages.Comparisons;
using AfterNato.Documentation.Pages.Decisions;
using AfterNato.Documentation.Pages.Membership;
using AfterNato.Documentation.Pages.Scenarios;
using AfterNato.Documentation.Searching;
using AfterNato.Documentation.Writing;
using AfterNato.Documentation.Writing.AsMarkdown;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Comparisons;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Documentation;

/// <summary>Architectures, their findings and their comparisons as a site that needs no server and no scripts.</summary>
public static class Site
{
    /// <summary>Every file of the site, its manifest first, then in the order of their paths. Of several architectures each has a folder, and the first page compares them.</summary>
    public static ImmutableArray<SiteFile> Of(Manuscript manuscript, Language language, SiteFormat format)
    {
        var (publication, pages) = Laid(manuscript, language, format);
        var files = Written(publication, [.. pages], format).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var manifest = new SiteManifest(
            publication.Dossiers.First().Provenance.Tool,
            language.Tag,
            format,
            manuscript.AsOf,
            [.. publication.Dossiers.Select(dossier => new DescribedArchitecture(dossier.Architecture.Name, dossier.Situation.Date, dossier.Provenance.SourceHash))],
            files.ToImmutableSortedDictionary(file => file.Path, file => SiteFiles.Hash(file.Text), StringComparer.Ordinal));
        return files.Insert(0, new SiteFile(SiteManifest.Name, manifest.ToJson()));
    }

    private static (Publication Publication, IEnumerable<SitePage> Pages) Laid(Manuscript manuscript, Language language, SiteFormat format)
    {
        var linking = LinkingIn(format);
        if (manuscript.Comparison is not { } comparison)
        {
            var site = new SiteContext(manuscript.Dossiers[0], language, linking, format);
            return (site, PagesOf(site));
        }

        var folders = Slug.Of(manuscript.Dossiers.Select(dossier => dossier.Architecture.Name));
        var collection = new CollectionContext([.. manuscript.Dossiers.Zip(folders, (dossier, folder) => new SiteContext(dossier, language, linking, format, $"{folder}/"))], comparison, language, linking, format);
        return (collection, collection.Sites.SelectMany(PagesOf).Prepend(SitePage.About<CollectionPage>(collection, collection.Home, collection.Title)));
    }

    private static Linking LinkingIn(SiteFormat format) => format switch
    {
        SiteFormat.SingleFile => Linking.InOneFile,
        SiteFormat.Markdown => Linking.OfFiles(MarkdownPage.Ending),
        _ => Linking.OfFiles(".html"),
    };

    private static IEnumerable<SiteFile> Written(Publication publication, ImmutableArray<SitePage> pages, SiteFormat format)
    {
        using var writer = new PageWriter();
        if (format == SiteFormat.SingleFile)
        {
            yield return new SiteFile("index.html", writer.WriteAll(publication, pages));
            yield break;
        }

        if (format == SiteFormat.Markdown)
        {
            foreach (var file in MarkdownSite.Of(pages.Select(page => (page.Address.Page, writer.Write(page)))))
                yield return file;
            yield break;
        }

        foreach (var page in pages)
            yield return new SiteFile($"{page.Address.Page}.html", writer.Write(page));
        yield return new SiteFile("style.css", Asset.Style);
        yield return new SiteFile(SearchBox.Script, Asset.Search);
        yield return new SiteFile(SearchBox.Index, SearchIndex.Write(pages));
    }

    private static IEnumerable<SitePage> PagesOf(SiteContext site)
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
            yield return new SitePage(site, site.Map.Of(element), Language.Sentence(language.Title(element)), PageOf(element), element);
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
