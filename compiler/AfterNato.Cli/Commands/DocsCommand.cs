using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Documents;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato docs FILE --out DIR</c></summary>
internal static class DocsCommand
{
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
            return new ArchitectureCompiler(!parsed.GetValue(noCache)).Describe(sources, parsed.GetValue(asOf)) switch
            {
                Reply<Dossier>.Given given => Write(terminal, Site.Of(given.Content, Language.Of(parsed.GetValue(language)), parsed.GetValue(isSingle) ? SiteFormat.SingleFile : SiteFormat.Html), target),
                Reply<Dossier>.Refused refused => Refusal.Write(terminal.Output, refused.Report, isJson: false, Colour.Of(color.In(parsed), terminal)),
                _ => throw new InvalidOperationException("A question is answered or refused."),
            };
        });
        return command;
    }

    private static int Write(Terminal terminal, System.Collections.Immutable.ImmutableArray<Documentation.Writing.SiteFile> site, string folder)
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
