using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Documents;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato verify DIR FILE…</c></summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The folder of a site." };
        var files = SharedOptions.Files();
        var noCache = SharedOptions.NoCache();
        var color = SharedOptions.Color();
        var command = new Command("verify", "Tells whether a site is what files yield.") { folder, files, noCache, color };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(files), !parsed.GetValue(noCache), Colour.Of(color.In(parsed), terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string[] files, bool useCache, Colour colour)
    {
        SiteFolder folder;
        try
        {
            folder = SiteFolder.At(path);
        }
        catch (SiteFolderException refusal)
        {
            terminal.Errors.WriteLine($"{Excerpt.Shown(path)} {refusal.Message}.");
            return ExitCode.Usage;
        }

        if (folder.Present is not { } present)
        {
            terminal.Errors.WriteLine($"{Excerpt.Shown(path)} holds no site.");
            return ExitCode.Usage;
        }

        // As it was written, so that only what the file says can make a difference.
        return new ArchitectureCompiler(useCache).Describe([.. files.Select(file => SharedOptions.Read(file, terminal))], present.AsOf) switch
        {
            Reply<Manuscript>.Given given => Tell(terminal, folder, present, given.Content),
            Reply<Manuscript>.Refused refused => Refusal.Write(terminal.Output, refused.Report, isJson: false, colour),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }

    private static string Named(Manuscript manuscript) =>
        manuscript.Dossiers is [var only] ? $"the file yields, as of {only.Situation.Date:yyyy-MM-dd}" : $"the {manuscript.Dossiers.Length} files yield";

    private static int Tell(Terminal terminal, SiteFolder folder, SiteManifest present, Manuscript manuscript)
    {
        foreach (var other in folder.Sites)
            terminal.Output.WriteLine($"{Excerpt.Shown(other)} holds a site of its own, which is not looked at here.");
        var differences = folder.Differences(Site.Of(manuscript, Language.Of(present.Language), present.Format)).ToList();
        if (differences.Count == 0)
        {
            terminal.Output.WriteLine($"The site is what {Named(manuscript)}, written by AfterNato {present.Tool}.");
            return ExitCode.Success;
        }

        var tool = manuscript.Dossiers[0].Provenance.Tool;
        if (present.Tool != tool)
            terminal.Output.WriteLine($"The site was written by AfterNato {Excerpt.Shown(present.Tool)}; this is {tool}, which may write other pages.");
        terminal.Output.WriteLine(present.Architectures.Select(architecture => architecture.SourceHash).SequenceEqual(manuscript.Dossiers.Select(dossier => dossier.Provenance.SourceHash), StringComparer.Ordinal)
            ? "The site was changed after it was written."
            : "It was written from other files than these, or from other versions of them.");
        foreach (var difference in differences)
            terminal.Output.WriteLine(Excerpt.Shown(difference));
        return ExitCode.Findings;
    }
}
