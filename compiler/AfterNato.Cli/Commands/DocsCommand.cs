using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Documents;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato docs FILE… --out DIR</c></summary>
internal static class DocsCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = SharedOptions.Files();
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to: a new or an empty one, or one that holds such a site.", Required = true, HelpName = "dir" };
        var language = new Option<string>("--lang") { Description = "The language of everything that the file does not say itself. [default: en]", HelpName = string.Join('|', Language.All.Select(one => one.Tag)) };
        language.AcceptOnlyFromAmong([.. Language.All.Select(one => one.Tag)]);
        var isSingle = new Option<bool>("--single-file") { Description = "Write everything as one file, to be sent." };
        var asOf = SharedOptions.AsOf();
        var noCache = SharedOptions.NoCache();
        var color = SharedOptions.Color();
        var command = new Command("docs", "Writes architectures, their findings, sources and comparison as a site.") { files, folder, language, isSingle, asOf, noCache, color };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder).FullName;
            var sources = parsed.GetRequiredValue(files).Select(file => SharedOptions.Read(file, terminal)).ToList();
            return new ArchitectureCompiler(!parsed.GetValue(noCache)).Describe(sources, parsed.GetValue(asOf)) switch
            {
                Reply<Manuscript>.Given given => Write(terminal, Site.Of(given.Content, Language.Of(parsed.GetValue(language)), parsed.GetValue(isSingle) ? SiteFormat.SingleFile : SiteFormat.Html), target),
                Reply<Manuscript>.Refused refused => Refusal.Write(terminal.Output, refused.Report, isJson: false, Colour.Of(color.In(parsed), terminal)),
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
