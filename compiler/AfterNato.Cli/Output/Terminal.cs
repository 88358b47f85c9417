using System.Text;

namespace AfterNato.Cli.Output;

/// <summary>The two streams of the command: results on one, everything about the run on the other.</summary>
internal static class Terminal
{
    /// <summary>Results, in UTF-8 whatever the machine prefers, so that the same input gives the same bytes.</summary>
    public static TextWriter Out() => new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 16384) { NewLine = "\n" };

    public static void Error(string message) => Console.Error.WriteLine(message);

    /// <summary>What is being done, for whoever watches; a file or a pipe is spared it.</summary>
    public static void Progress(string message)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.WriteLine(message);
    }
}
