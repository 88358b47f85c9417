using System.ComponentModel;
using System.Diagnostics;
using System.Text;

using AfterNato.Checks.Questions;
using AfterNato.Compiler.Files;

namespace AfterNato.Cli.Output.Pictures;

/// <summary>Lets the program `dot` draw, where somebody asked for that.</summary>
internal static class Graphviz
{
    private const string NoGraphviz = "`--engine dot` needs Graphviz, and no program `dot` is installed. Without `--engine`, the picture needs nothing else.";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Draws what is written in its language as SVG.</summary>
    /// <exception cref="QuestionException">It is not installed, or did not draw.</exception>
    public static string Draw(string graph)
    {
        // The program is started itself, not a shell, and the graph goes through a pipe: no name in it is ever a command.
        var start = new ProcessStartInfo(InstalledProgram.Find("dot") ?? throw new QuestionException(NoGraphviz))
        {
            ArgumentList = { "-Tsvg" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start) ?? throw new QuestionException("`dot` did not start.");
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(graph);
            process.StandardInput.Close();
            if (!process.WaitForExit(Longest))
            {
                process.Kill();
                throw new QuestionException("`dot` took more than a minute. Without `--engine`, the picture is drawn at once.");
            }

            return process.ExitCode == 0 ? output.Result : throw new QuestionException($"`dot` did not draw: {errors.Result.Trim()}");
        }
        catch (Win32Exception)
        {
            throw new QuestionException(NoGraphviz);
        }
    }
}
