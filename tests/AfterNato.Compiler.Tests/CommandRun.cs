using AfterNato.Cli;
using AfterNato.Cli.Output;

namespace AfterNato.Compiler.Tests;

/// <summary>One run of the real command inside the test: what it printed and how it ended.</summary>
internal sealed record CommandRun(int Exit, string Output, string Errors)
{
    /// <summary>Checks one file as a user would, without the cache.</summary>
    public static CommandRun Check(string path) => Of(Stream.Null, "check", path, "--no-cache");

    public static CommandRun Of(Stream input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(arguments, new Terminal(input, output, errors, false, false));
        return new(exit, output.ToString(), errors.ToString());
    }
}
