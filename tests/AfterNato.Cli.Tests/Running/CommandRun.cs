using System.Text;

using AfterNato.Cli.Output;

namespace AfterNato.Cli.Tests.Running;

/// <summary>What a run of the command came to, inside the process of the test.</summary>
internal sealed record CommandRun(int Exit, string Output, string Errors)
{
    /// <summary>Runs the command without the user's cache.</summary>
    public static CommandRun Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>Runs the command with something on standard input.</summary>
    public static CommandRun WithInput(string input, params string[] arguments) => On(new MemoryStream(Encoding.UTF8.GetBytes(input)), takesColour: false, arguments);

    /// <summary>Runs the command at a terminal that may show colours.</summary>
    public static CommandRun On(Stream input, bool takesColour, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(input, output, errors, takesColour, IsWatched: false);
        var exit = CommandLine.Run(arguments is ["check" or "test", ..] ? [.. arguments, "--no-cache"] : arguments, terminal);
        return new CommandRun(exit, output.ToString(), errors.ToString());
    }
}
