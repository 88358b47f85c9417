using System.Collections.Immutable;

using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pages;
using AfterNato.Documentation.Pages.Burdens;
using AfterNato.Documentation.Pages.Commands;
using AfterNato.Documentation.Pages.Decisions;
using AfterNato.Documentation.Pages.Membership;
using AfterNato.Documentation.Writing;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation;

/// <summary>An architecture, its findings and its comparisons as a site that needs no server and no scripts.</summary>
public static class Site
{
    /// <summary>Every file of the site, its manifest first, then in the order of their paths.</summary>
    /// <param name="dossier">What is told.</param>
    /// <param name="language">In which language.</param>
    /// <param name="format">As what it is written.</param>
    /// <param name="progress">Is told how many files are written, of how many.</param>
    public static ImmutableArray<SiteFile> Of(Dossier dossier, Language language, SiteFormat format, Action<int, int>? progress = null)
    {
        var files = Written(dossier, language, format, progress ?? ((_, _) => { })).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var manifest = new SiteManifest(
            dossier.Provenance.Tool,
            language.Tag,
            format,
            dossier.Situation.Date,
            dossier.Provenance.SourceHash,
            files.ToImmutableSortedDictionary(file => file.Path, file => SiteFiles.Hash(file.Text), StringComparer.Ordinal));
        return files.Insert(0, new SiteFile(SiteManifest.Name, manifest.ToJson()));
    }

    /// <summary>What stands beside the pages and is the same for every site.</summary>
    public static SiteFile Style { get; } = new("style.css", Asset.Style);

    /// <summary>The same site of pages, of which each is written when somebody asks for it.</summary>
    public static SiteOnRequest OnRequest(Dossier dossier, Language language)
    {
        var site = new SiteContext(dossier, language, Linking.OfFiles(".html"));
        return new SiteOnRequest(site, Drafts(site));
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

    private static IEnumerable<SiteFile> Written(Dossier dossier, Language language, SiteFormat format, Action<int, int> progress)
    {
        using var writer = new PageWriter();
        if (format == SiteFormat.SingleFile)
        {
            var whole = new SiteContext(dossier, language, Linking.InOneFile);
            yield return new SiteFile("index.html", writer.WriteAll(whole, [.. PagesOf(whole)]));
            yield break;
        }

        var drafts = Drafts(new SiteContext(dossier, language, Linking.OfFiles(".html"))).ToList();
        for (var done = 0; done < drafts.Count; done++)
        {
            progress(done, drafts.Count);
            yield return new SiteFile(drafts[done].Path, drafts[done].Write(writer));
        }
    }

    private static IEnumerable<SiteDraft> Drafts(SiteContext site)
    {
        foreach (var page in PagesOf(site))
            yield return new SiteDraft($"{page.Address.Page}.html", writer => writer.Write(site, page));
        yield return new SiteDraft(Style.Path, _ => Style.Text);
    }

    private static IEnumerable<SitePage> PagesOf(SiteContext site)
    {
        var language = site.Language;
        yield return SitePage.About<FrontPage>(Address.Front, site.Dossier.Architecture.Title);
        yield return SitePage.About<FindingsPage>(Address.Findings, language.AllFindings);
        yield return SitePage.About<ExpectationsPage>(Address.Expectations, language.Expectations);
        yield return SitePage.About<SourcesPage>(Address.Sources, language.Sources);
        yield return SitePage.About<FiguresPage>(Address.Figures, language.Figures);
        foreach (var element in site.Map.Paged)
            yield return new SitePage(site.Map.Of(element), language.Title(element), PageOf(element), element);
        foreach (var file in site.Dossier.Files)
            yield return new SitePage(site.Map.Of(file.Text), file.Name, typeof(TextPage), file.Text);
    }

    // What tells more of its kind has a page of its own.
    private static Type PageOf(Element element) => element switch
    {
        Body => typeof(BodyPage),
        Burden => typeof(BurdenPage),
        Capability => typeof(CapabilityPage),
        Command => typeof(CommandPage),
        Member => typeof(MemberPage),
        Organisation => typeof(OrganisationPage),
        Procedure => typeof(ProcedurePage),
        _ => typeof(ElementPage),
    };
}
