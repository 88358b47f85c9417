using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler.Files;

namespace AfterNato.Cli.Commands;

/// <summary>Arguments and options that commands share.</summary>
internal static class SharedOptions
{
    /// <summary>How standard input is called where a file is expected.</summary>
    public const string StandardInput = "-";

    public static Argument<string[]> Files() => new("file")
    {
        Description = "The .arch files; `-` for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Argument<string> File() => new("file") { Description = "The .arch file; `-` for standard input." };

    public static Choice<ColourChoice> Color() => new("--color", "When output is coloured; `auto` follows the terminal and NO_COLOR.", ColourChoice.Auto);

    public static SourceSet Read(string file, Terminal terminal) =>
        file == StandardInput ? SourceSet.OfStream(terminal.Input, "<stdin>") : SourceSet.OfPath(file);
}
