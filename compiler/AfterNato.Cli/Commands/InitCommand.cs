using System.CommandLine;
using System.Text;

using AfterNato.Cli.Output;
using AfterNato.Compiler.Files;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato init NAME</c></summary>
internal static class InitCommand
{
    private const int LongestName = 100;

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("name") { Description = "What the file and the architecture are called: letters, digits, `_` and `-`." };
        name.Validators.Add(result =>
        {
            if (!IsName(result.Tokens[0].Value))
                result.AddError($"`{SafeText.Shown(result.Tokens[0].Value)}` is no name: it begins with a letter and goes on with letters, digits, `_` and `-`.");
        });
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to; this one, if nothing is said." };
        var command = new Command("init", "Writes a small architecture to begin with.") { name, folder };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(name), parsed.GetValue(folder)?.ToString() ?? ""));
        return command;
    }

    private static int Run(Terminal terminal, string name, string folder)
    {
        var path = Path.Combine(folder, $"{name}.arch");
        if (Path.Exists(path))
        {
            terminal.Errors.WriteLine($"{Excerpt.Shown(path)} is there already, and nothing was written.");
            return ExitCode.Usage;
        }

        if (folder.Length > 0)
            Directory.CreateDirectory(folder);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(Template(name)));
        terminal.Output.WriteLine($"{Excerpt.Shown(path)} is written. Read it, change it, and run `afternato check {Excerpt.Shown(path)}`.");
        return ExitCode.Success;
    }

    private static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static string Template(string name)
    {
        using var template = typeof(InitCommand).Assembly.GetManifestResourceStream("templates/alliance.arch")
            ?? throw new InvalidOperationException("The template is missing from the assembly.");
        using var reader = new StreamReader(template);
        var identifier = name.Replace('-', '_');
        return reader.ReadToEnd()
            .Replace("my_alliance", identifier, StringComparison.Ordinal)
            .Replace("My alliance", identifier.Replace('_', ' '), StringComparison.Ordinal);
    }
}
