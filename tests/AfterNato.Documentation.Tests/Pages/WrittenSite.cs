using System.Collections.Immutable;

using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Writing;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AfterNato.Documentation.Tests.Pages;

/// <summary>The site of an architecture, read as a browser reads it.</summary>
internal sealed class WrittenSite
{
    private WrittenSite(ImmutableArray<SiteFile> files)
    {
        Files = files;
        Pages = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToImmutableSortedDictionary(file => file.Path, file => (IDocument)new HtmlParser().ParseDocument(file.Text));
    }

    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>The text of a file.</summary>
    public string this[string path] => Files.Single(file => file.Path == path).Text;

    public ImmutableSortedDictionary<string, IDocument> Pages { get; }

    /// <summary>What links can lead to on each page.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Ids => field ??= Pages.ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll("[id]").Select(element => element.Id ?? "").ToHashSet(StringComparer.Ordinal));

    public static IEnumerable<TheoryDataRow<string>> Examples =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.arch").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name));

    public static WrittenSite OfExample(string name, string language = "en", SiteFormat format = SiteFormat.Html) => OfExamples([name], language, format);

    public static WrittenSite OfExamples(IReadOnlyList<string> names, string language = "en", SiteFormat format = SiteFormat.Html) =>
        Of([.. names.Select(name => SourceSet.OfPath(Path.Combine(Repository.Root, "examples", $"{name}.arch")))], language, format);

    public static WrittenSite OfText(string text, string language = "en", SiteFormat format = SiteFormat.Html) => Of([SourceSet.OfText(new SourceFile("small.arch", text))], language, format);

    private static WrittenSite Of(IReadOnlyList<SourceSet> sources, string language, SiteFormat format) => new ArchitectureCompiler(useCache: true).Describe(sources) switch
    {
        Reply<Manuscript>.Given given => new(Site.Of(given.Content, Language.Of(language), format)),
        Reply<Manuscript>.Refused refused => throw new InvalidOperationException(refused.Report.Findings[0].Message.ToString()),
        _ => throw new InvalidOperationException("A question is answered or refused."),
    };
}
