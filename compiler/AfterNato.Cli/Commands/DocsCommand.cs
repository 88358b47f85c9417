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

/// <summary><c>afternato docs FILE --out DIR</c></summary>
internal static class DocsCommand
{
    // What is done by then needs no word.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to: a new or an empty one, or one that holds such a site.", Required = true, HelpName = "dir" };
        var language = SharedOptions.Lang();
        var isSingle = new Option<bool>("--single-file") { Description = "Write everything as one file, to be sent." };
        var asOf = SharedOptions.AsOf();
        var noCache = SharedOptions.NoCache();
        var color = SharedOptions.Color();
        var command = new Command("docs", "Writes an architecture, its findings and its sources as a site.") { file, folder, language, isSingle, asOf, noCache, color };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder).FullName;
            var sources = SharedOptions.Read(parsed.GetRequiredValue(file), terminal);
            return Describe(terminal, new ArchitectureCompiler(!parsed.GetValue(noCache)), sources, parsed.GetValue(asOf)) switch
            {
                Reply<Dossier>.Given given => Write(terminal, Written(terminal, given.Content, Language.Of(parsed.GetValue(language)), parsed.GetValue(isSingle) ? SiteFormat.SingleFile : SiteFormat.Html), target),
                Reply<Dossier>.Refused refused => Refusal.Write(terminal.Output, refused.Report, isJson: false, Colour.Of(color.In(parsed), terminal)),
                _ => throw new InvalidOperationException("A question is answered or refused."),
            };
        });
        return command;
    }

    private static Reply<Dossier> Describe(Terminal terminal, ArchitectureCompiler compiler, SourceSet sources, DateOnly? asOf)
    {
        using var patience = new Timer(_ => terminal.Progress("The architecture is checked; this takes a while."), null, Patience, Timeout.InfiniteTimeSpan);
        return compiler.Describe(sources, asOf);
    }

    private static ImmutableArray<SiteFile> Written(Terminal terminal, Dossier dossier, Language language, SiteFormat format)
    {
        var bar = new ProgressBar(terminal, Patience);
        var site = Site.Of(dossier, language, format, (done, total) =>
        {
            if (done == 0)
                bar.Begin(total, before: 0);
            else
                bar.Advance();
        });
        bar.End();
        return site;
    }

    private static int Write(Terminal terminal, ImmutableArray<SiteFile> site, string folder)
    {
        try
        {
            SiteFolder.At(folder).Write(site);
        }
        catch (SiteFolderException refusal)
        {
            terminal.Errors.WriteLine($"{Excerpt.Shown(folder)} {refusal.Message}.");
            return ExitCode.Usage;
        }

        terminal.Output.WriteLine(FormattableString.Invariant($"{site.Length} files in {Excerpt.Shown(folder)}; begin with {Excerpt.Shown(Path.Combine(folder, "index.html"))}"));
        return ExitCode.Success;
    }
}
