using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler.Files;

namespace AfterNato.Cli.Commands;

/// <summary>Arguments and options that commands share.</summary>
internal static class SharedOptions
{
    /// <summary>How standard input is called where a file is expected.</summary>
    public const string StandardInput = "-";

    public static Argument<string[]> Files() => RefusingOptions(new Argument<string[]>("file")
    {
        Description = "The .arch files; `-` for standard input.",
        Arity = ArgumentArity.OneOrMore,
    });

    public static Argument<string> File() => RefusingOptions(new Argument<string>("file") { Description = "The .arch file; `-` for standard input." });

    /// <summary>Files that are laid out where they stand.</summary>
    public static Argument<string[]> OwnFiles() => RefusingOptions(new Argument<string[]>("file") { Description = "The .arch files.", Arity = ArgumentArity.ZeroOrMore });

    public static Choice<ColourChoice> Color() => new("--color", "When output is coloured; `auto` follows the terminal and NO_COLOR.", ColourChoice.Auto);

    public static SourceSet Read(string file, Terminal terminal) =>
        file == StandardInput ? SourceSet.OfStream(terminal.Input, "<stdin>") : SourceSet.OfPath(file);

    // A misspelt option would otherwise be taken for the name of a file.
    private static T RefusingOptions<T>(T files)
        where T : Argument
    {
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != StandardInput))
                result.AddError($"There is no option `{token.Value}`. A file of this name is written `./{token.Value}`.");
        });
        return files;
    }
}
