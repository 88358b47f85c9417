using System.CommandLine;
using System.Text;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato build FILE --out DIR</c></summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to.", Required = true };
        var color = SharedOptions.Color();
        var command = new Command("build", "Writes an architecture as C# and as a library for programs.") { file, folder, color };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(folder).FullName, color.In(parsed)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string folder, ColourChoice color)
    {
        var architecture = ArchitectureCompiler.Bind(SharedOptions.Read(file, terminal));
        if (architecture.HasErrors)
        {
            var text = new TextReport(terminal.Output, Colour.Of(color, terminal));
            text.Write(new Report(file, null, null, null, [.. architecture.Diagnostics.Select(ReportedFinding.Of)], [], [], []));
            return ExitCode.SourcesDoNotCompile;
        }

        var library = ArchitectureCompiler.Build(architecture, folder);
        var name = library.Model.ClassName;
        if (File.Exists(folder))
        {
            terminal.Errors.WriteLine($"{Excerpt.Shown(folder)} is a file; `--out` needs a folder.");
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(folder);
        var files = new (string Name, byte[] Content)[]
        {
            ($"{name}.cs", Encoding.UTF8.GetBytes(library.Model.Names)),
            ($"{name}.Logic.cs", Encoding.UTF8.GetBytes(library.Model.Logic)),
            ($"{name}.Forms.cs", Encoding.UTF8.GetBytes(library.Model.Forms)),
            (library.Model.ResourceName, library.Model.Data),
            ($"{name}.dll", library.Assembly),
            ($"{name}.xml", library.Documentation),
            (Path.GetFileName(library.RuntimePath), File.ReadAllBytes(library.RuntimePath)),
        }.Select(file => (Path: Path.Combine(folder, file.Name), file.Content)).ToList();
        AtomicFile.WriteAll(files);
        foreach (var (path, _) in files)
            terminal.Output.WriteLine(Excerpt.Shown(path));
        return ExitCode.Success;
    }
}
