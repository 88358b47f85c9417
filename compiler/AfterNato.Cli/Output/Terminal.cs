using System.Text;

namespace AfterNato.Cli.Output;

/// <summary>Where a run of the command reads and writes: results on one stream, everything about the run on the other.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Results, in UTF-8 whatever the machine prefers, so that the same input gives the same bytes.</param>
/// <param name="Errors">Everything about the run, in UTF-8 as well.</param>
/// <param name="TakesColour">Whether results go to a terminal that shows colours.</param>
/// <param name="IsWatched">Whether somebody watches the errors; a file or a pipe is spared the progress.</param>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Errors, bool TakesColour, bool IsWatched)
{
    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 16384) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false), 256) { NewLine = "\n", AutoFlush = true },
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        !Console.IsErrorRedirected);

    public void Progress(string message)
    {
        if (IsWatched)
            Errors.WriteLine(message);
    }
}
