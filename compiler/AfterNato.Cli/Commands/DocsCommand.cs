using System.CommandLine;
using System.Text;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
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
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to.", Required = true };
        var asOf = SharedOptions.AsOf();
        var noCache = SharedOptions.NoCache();
        var color = SharedOptions.Color();
        var command = new Command("docs", "Writes an architecture, its findings and its sources as a site.") { file, folder, asOf, noCache, color };
        command.SetAction(parsed =>
        {
            var sources = SharedOptions.Read(parsed.GetRequiredValue(file), terminal);
            var compiler = new ArchitectureCompiler(!parsed.GetValue(noCache));
            return compiler.Describe(sources, parsed.GetValue(asOf)) switch
            {
                Reply<Dossier>.Given given => Write(terminal, given.Content, parsed.GetRequiredValue(folder).FullName),
                Reply<Dossier>.Refused refused => Refusal.Write(terminal.Output, refused.Report, false, Colour.Of(color.In(parsed), terminal)),
                _ => throw new InvalidOperationException("A question is answered or refused."),
            };
        });
        return command;
    }

    private static int Write(Terminal terminal, Dossier dossier, string folder)
    {
        var site = Site.Of(dossier, Language.All[0]);
        foreach (var part in site.Select(file => Path.GetDirectoryName(Path.Combine(folder, file.Path)) ?? folder).Distinct())
            Directory.CreateDirectory(part);
        AtomicFile.WriteAll(site.Select(file => (Path.Combine(folder, file.Path), Encoding.UTF8.GetBytes(file.Text))).ToList());
        terminal.Output.WriteLine($"{site.Length} files in {Excerpt.Shown(folder)}");
        return ExitCode.Success;
    }
}
