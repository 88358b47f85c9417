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
    /// <param name="manuscript">What is told.</param>
    /// <param name="language">In which language.</param>
    /// <param name="format">As what it is written.</param>
    /// <param name="progress">Is told before each page how many are written, of how many.</param>
    public static ImmutableArray<SiteFile> Of(Manuscript manuscript, Language language, SiteFormat format, Action<int, int>? progress = null)
    {
        var (publication, pages) = Laid(manuscript, language, format);
        var files = Written(publication, progress is null ? pages : Counted([.. pages], progress), format).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var manifest = new SiteManifest(
            publication.Dossiers.First().Provenance.Tool,
            language.Tag,
            format,
            manuscript.AsOf,
            [.. publication.Dossiers.Select(dossier => new DescribedArchitecture(dossier.Architecture.Name, dossier.Situation.Date, dossier.Provenance.SourceHash))],
            files.ToImmutableSortedDictionary(file => file.Path, file => SiteFiles.Hash(file.Text), StringComparer.Ordinal));
        return files.Insert(0, new SiteFile(SiteManifest.Name, manifest.ToJson()));
    }

    /// <summary>What stands beside the pages and is the same for every site.</summary>
    public static SiteFile Style { get; } = new("style.css", Asset.Style);

    /// <summary>The site of one architecture, of which each page is written when somebody asks for it.</summary>
    public static SiteOnRequest OnRequest(Dossier dossier, Language language)
    {
        var site = new SiteContext(dossier, language, LinkingIn(SiteFormat.Html), SiteFormat.Html);
        return new SiteOnRequest(site, Drafts(PagesOf(site)));
    }

    /// <summary>A page of a server that shows a site: it tells nothing of an architecture.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="title">What there is to say.</param>
    /// <param name="text">A sentence about it.</param>
    /// <param name="leadsHome">Whether there is a first page that it can lead to.</param>
    public static string Notice(Language language, string title, string text, bool leadsHome)
    {
        using var writer = new PageWriter();
        return writer.Write(language, title, text, leadsHome);
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

    private static IEnumerable<SiteFile> Written(Publication publication, IEnumerable<SitePage> pages, SiteFormat format)
    {
        using var writer = new PageWriter();
        if (format == SiteFormat.SingleFile)
        {
            yield return new SiteFile("index.html", writer.WriteAll(publication, [.. pages]));
            yield break;
        }

        if (format == SiteFormat.Markdown)
        {
            foreach (var file in MarkdownSite.Of(pages.Select(page => (page.Address.Page, writer.Write(page)))))
                yield return file;
            yield break;
        }

        foreach (var draft in Drafts(pages))
            yield return new SiteFile(draft.Path, draft.Write(writer));
    }

    private static IEnumerable<SiteDraft> Drafts(IEnumerable<SitePage> pages)
    {
        foreach (var page in pages)
            yield return new SiteDraft($"{page.Address.Page}.html", writer => writer.Write(page));
        yield return new SiteDraft(Style.Path, _ => Style.Text);
    }

    private static IEnumerable<SitePage> Counted(ImmutableArray<SitePage> pages, Action<int, int> progress)
    {
        for (var done = 0; done < pages.Length; done++)
        {
            progress(done, pages.Length);
            yield return pages[done];
        }
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
            yield return new SitePage(site, site.Map.Of(element), language.Title(element), PageOf(element), element);
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
