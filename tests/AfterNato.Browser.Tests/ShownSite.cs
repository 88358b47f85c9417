using System.Collections.Concurrent;

using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;
using AfterNato.Testing;

namespace AfterNato.Browser.Tests;

/// <summary>A site in a folder, opened from there as a reader does who was sent it.</summary>
internal sealed class ShownSite
{
    private static readonly ConcurrentDictionary<string, Lazy<Manuscript>> Manuscripts = [];

    private readonly string _folder;

    private ShownSite(string folder, IEnumerable<string> pages)
    {
        _folder = folder;
        Pages = [.. pages];
    }

    /// <summary>The paths of the pages, from the folder of the site on.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>One page of each kind: the first of each folder, and those that there are once.</summary>
    public IReadOnlyList<string> OneOfEachKind =>
        [.. Pages.GroupBy(page => page.Contains('/', StringComparison.Ordinal) ? page.Split('/')[0] : page).Select(kind => kind.First())];

    /// <summary>What a browser opens a page by.</summary>
    public string Address(string page) => new Uri(Path.Combine(_folder, page)).AbsoluteUri;

    public static ShownSite Write(string folder, string examples, string language, bool isSingle)
    {
        var manuscript = Manuscripts.GetOrAdd(examples, names => new Lazy<Manuscript>(() => Describe(names.Split(' ')))).Value;
        var files = Site.Of(manuscript, Language.Of(language), isSingle ? SiteFormat.SingleFile : SiteFormat.Html);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllText(path, file.Text);
        }

        return new ShownSite(folder, files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));
    }

    private static Manuscript Describe(IEnumerable<string> examples)
    {
        var sources = examples.Select(example => SourceSet.OfPath(Path.Combine(Repository.Root, "examples", $"{example}.arch")));
        return new ArchitectureCompiler(useCache: true).Describe([.. sources]) switch
        {
            Reply<Manuscript>.Given given => given.Content,
            Reply<Manuscript>.Refused refused => throw new InvalidOperationException(refused.Report.Findings[0].Message.ToString()),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }
}
