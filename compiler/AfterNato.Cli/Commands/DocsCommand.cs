using System.Collections.Immutable;
using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Documents;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Writing;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato docs FILE… --out DIR</c></summary>
internal sealed class DocsCommand
{
    // What is done by then needs no word.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Terminal _terminal;
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<DirectoryInfo> _folder = new("--out") { Description = "The folder to write to: a new or an empty one, or one that holds such a site.", Required = true, HelpName = "dir" };
    private readonly Option<string?> _language = SharedOptions.Language("The language of everything that the files do not say themselves.");
    private readonly Choice<SiteWriting> _format = new("--format", "What is written: pages for the web, or Markdown for a repository or a wiki.", SiteWriting.Html);
    private readonly Option<bool> _isSingle = new("--single-file") { Description = "Write everything as one page, to be sent." };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<bool> _noCache = SharedOptions.NoCache();
    private readonly Choice<ColourChoice> _color = SharedOptions.Color();

    private DocsCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var docs = new DocsCommand(terminal);
        var command = new Command("docs", "Writes architectures, their findings, sources and comparison as a site.")
        {
            docs._files, docs._folder, docs._language, docs._format, docs._isSingle, docs._asOf, docs._noCache, docs._color,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(docs._isSingle) && nameof(SiteWriting.Markdown).Equals(result.GetValue(docs._format), StringComparison.OrdinalIgnoreCase))
                result.AddError("`--single-file` is one page for the web. Leave it or `--format markdown` out.");
        });
        command.SetAction(docs.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        // Before the work: what stands in the way of it is said at once.
        var path = parsed.GetRequiredValue(_folder).FullName;
        SiteFolder folder;
        try
        {
            folder = SiteFolder.At(path);
        }
        catch (SiteFolderException refusal)
        {
            return Refuse(path, refusal);
        }

        var sources = parsed.GetRequiredValue(_files).Select(file => SharedOptions.Read(file, _terminal)).ToList();
        return Describe(new ArchitectureCompiler(!parsed.GetValue(_noCache)), sources, parsed.GetValue(_asOf)) switch
        {
            Reply<Manuscript>.Given given => Write(Written(given.Content, Language.Of(parsed.GetValue(_language)), FormatIn(parsed)), folder, path),
            Reply<Manuscript>.Refused refused => Refusal.Write(_terminal.Output, refused.Report, isJson: false, Colour.Of(_color.In(parsed), _terminal)),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }

    private Reply<Manuscript> Describe(ArchitectureCompiler compiler, List<SourceSet> sources, DateOnly? asOf)
    {
        using var patience = new Timer(_ => _terminal.Progress("Everything is checked first; this takes a while."), null, Patience, Timeout.InfiniteTimeSpan);
        return compiler.Describe(sources, asOf);
    }

    private ImmutableArray<SiteFile> Written(Manuscript manuscript, Language language, SiteFormat format)
    {
        var bar = new ProgressBar(_terminal, Patience);
        var site = Site.Of(manuscript, language, format, (done, total) =>
        {
            if (done == 0)
                bar.Begin(total, before: 0);
            else
                bar.Advance();
        });
        bar.End();
        return site;
    }

    private SiteFormat FormatIn(ParseResult parsed) => parsed.GetValue(_isSingle) ? SiteFormat.SingleFile
        : _format.In(parsed) == SiteWriting.Markdown ? SiteFormat.Markdown
        : SiteFormat.Html;

    private int Refuse(string path, SiteFolderException refusal)
    {
        _terminal.Errors.WriteLine($"{Excerpt.Shown(path)} {refusal.Message}.");
        return ExitCode.Usage;
    }

    private int Write(ImmutableArray<SiteFile> site, SiteFolder folder, string path)
    {
        try
        {
            folder.Write(site);
        }
        catch (SiteFolderException refusal)
        {
            return Refuse(path, refusal);
        }

        var first = site.First(file => file.Path.StartsWith("index.", StringComparison.Ordinal));
        _terminal.Output.WriteLine(FormattableString.Invariant($"{site.Length} files in {Excerpt.Shown(path)}; begin with {Excerpt.Shown(Path.Combine(path, first.Path))}"));
        return ExitCode.Success;
    }
}
