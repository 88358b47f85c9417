using System.Collections.Immutable;

using AfterNato.Documentation.Addresses;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pages.Comparisons;
using AfterNato.Documentation.Searching;
using AfterNato.Documentation.Writing;
using AfterNato.Documentation.Writing.AsMarkdown;

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
        ImmutableArray<SitePage> all = [.. pages];
        var files = Written(publication, all, format, progress ?? ((_, _) => { })).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
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
        return new SiteOnRequest(site, Drafts([.. SitePages.Of(site)]));
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
            return (site, SitePages.Of(site));
        }

        var folders = Slug.Of(manuscript.Dossiers.Select(dossier => dossier.Architecture.Name));
        var collection = new CollectionContext([.. manuscript.Dossiers.Zip(folders, (dossier, folder) => new SiteContext(dossier, language, linking, format, $"{folder}/"))], comparison, language, linking, format);
        return (collection, collection.Sites.SelectMany(SitePages.Of).Prepend(SitePage.About<CollectionPage>(collection, collection.Home, collection.Title)));
    }

    private static Linking LinkingIn(SiteFormat format) => format switch
    {
        SiteFormat.SingleFile => Linking.InOneFile,
        SiteFormat.Markdown => Linking.OfFiles(MarkdownPage.Ending),
        _ => Linking.OfFiles(".html"),
    };

    private static IEnumerable<SiteFile> Written(Publication publication, ImmutableArray<SitePage> pages, SiteFormat format, Action<int, int> progress)
    {
        using var writer = new PageWriter();
        if (format == SiteFormat.SingleFile)
        {
            yield return new SiteFile("index.html", writer.WriteAll(publication, [.. Counted(pages, progress)]));
            yield break;
        }

        if (format == SiteFormat.Markdown)
        {
            foreach (var file in MarkdownSite.Of(Counted(pages, progress).Select(page => (page.Address.Page, writer.Write(page)))))
                yield return file;
            yield break;
        }

        foreach (var draft in Counted(Drafts(pages), progress))
            yield return new SiteFile(draft.Path, draft.Write(writer));
    }

    private static ImmutableArray<SiteDraft> Drafts(ImmutableArray<SitePage> pages) =>
    [
        .. pages.Select(page => new SiteDraft($"{page.Address.Page}.html", writer => writer.Write(page))),
        new SiteDraft(Style.Path, _ => Style.Text),
        new SiteDraft(SearchBox.Script, _ => Asset.Search),
        new SiteDraft(SearchBox.Index, _ => SearchIndex.Write(pages)),
    ];

    private static IEnumerable<T> Counted<T>(ImmutableArray<T> all, Action<int, int> progress)
    {
        for (var done = 0; done < all.Length; done++)
        {
            progress(done, all.Length);
            yield return all[done];
        }
    }
}
