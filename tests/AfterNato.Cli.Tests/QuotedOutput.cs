using System.Text.RegularExpressions;

using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests;

/// <summary>What a page says that a command prints: the block `text` that follows a block `sh`. Three dots on a line stand for lines that are left out.</summary>
/// <param name="Command">The command line, without the name of the program.</param>
/// <param name="Text">What it is said to print.</param>
internal sealed partial record QuotedOutput(string Command, string Text)
{
    private const string LeftOut = "…";

    /// <summary>Every such block of a page, a path from the root of the repository.</summary>
    public static IReadOnlyList<QuotedOutput> In(string page)
    {
        var quoted = new List<QuotedOutput>();
        var command = "";
        foreach (var block in Fenced().Matches(Repository.Read(page).ReplaceLineEndings("\n")).Select(match => (Language: match.Groups["language"].Value, Text: match.Groups["text"].Value.TrimEnd('\n'))))
        {
            if (block.Language == "sh")
                command = block.Text.StartsWith("afternato ", StringComparison.Ordinal) ? block.Text["afternato ".Length..] : "";
            else if (block.Language == "text" && command.Length > 0)
                quoted.Add(new(command, block.Text));
        }

        return quoted;
    }

    /// <summary>What the command prints today, with the paths of the page.</summary>
    public string Printed()
    {
        var words = Command.Split(' ').Select(word => (Shown: word, Path: Path.Combine(Repository.Root, word))).ToList();
        var run = CommandRun.Of([.. words.Select(word => IsFile(word.Path) ? word.Path : word.Shown), .. words[0].Shown is "check" ? Array.Empty<string>() : ["--no-cache"]]);
        Assert.Equal("", run.Errors);
        return run.Output.Replace($"{Repository.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal);
    }

    /// <summary>The first lines of the block that are not there, one below the other, after those before them; null where all are.</summary>
    public string? MissingIn(string printed)
    {
        var from = 0;
        foreach (var excerpt in $"{Text}\n".Split($"{LeftOut}\n").Where(lines => lines.Length > 0))
        {
            var at = $"\n{printed}".IndexOf($"\n{excerpt}", from, StringComparison.Ordinal);
            if (at < 0)
                return excerpt;
            from = at + excerpt.Length;
        }

        return null;
    }

    private static bool IsFile(string path) => File.Exists(path);

    [GeneratedRegex(@"^```(?<language>\w*)[^\n]*\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
