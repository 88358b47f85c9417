using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Documents;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato verify DIR FILE</c></summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The folder of a site." };
        var file = SharedOptions.File();
        var noCache = SharedOptions.NoCache();
        var color = SharedOptions.Color();
        var command = new Command("verify", "Tells whether a site is what a file yields.") { folder, file, noCache, color };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(file), !parsed.GetValue(noCache), Colour.Of(color.In(parsed), terminal)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string file, bool useCache, Colour colour)
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
        return new ArchitectureCompiler(useCache).Describe(SharedOptions.Read(file, terminal), present.AsOf) switch
        {
            Reply<Dossier>.Given given => Tell(terminal, folder, present, given.Content),
            Reply<Dossier>.Refused refused => Refusal.Write(terminal.Output, refused.Report, isJson: false, colour),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }

    private static int Tell(Terminal terminal, SiteFolder folder, SiteManifest present, Dossier dossier)
    {
        var differences = folder.Differences(Site.Of(dossier, Language.Of(present.Language), present.Format)).ToList();
        if (differences.Count == 0)
        {
            terminal.Output.WriteLine($"The site is what the file yields, as of {present.AsOf:yyyy-MM-dd}, written by AfterNato {present.Tool}.");
            return ExitCode.Success;
        }

        if (present.Tool != dossier.Provenance.Tool)
            terminal.Output.WriteLine($"The site was written by AfterNato {Excerpt.Shown(present.Tool)}; this is {dossier.Provenance.Tool}, which may write other pages.");
        terminal.Output.WriteLine(present.SourceHash == dossier.Provenance.SourceHash ? "The site was changed after it was written." : "The file is not the one from which the site was written.");
        foreach (var difference in differences)
            terminal.Output.WriteLine(Excerpt.Shown(difference));
        return ExitCode.Findings;
    }
}
