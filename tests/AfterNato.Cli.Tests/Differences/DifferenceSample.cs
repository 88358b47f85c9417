using AfterNato.Cli.Tests.Running;
using AfterNato.Cli.Tests.Withdrawals;

namespace AfterNato.Cli.Tests.Differences;

/// <summary>An architecture, and the same with something changed in its text.</summary>
internal static class DifferenceSample
{
    public const string Old = WithdrawalSample.Text;

    /// <summary>The old text with every first text of a pair replaced by the second.</summary>
    public static string With(params ReadOnlySpan<(string Before, string After)> edits)
    {
        var text = Old;
        foreach (var (before, after) in edits)
        {
            Assert.Contains(before, text, StringComparison.Ordinal);
            text = text.Replace(before, after, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Compares two texts.</summary>
    public static CommandRun Diff(string old, string @new, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder.Write("old.arch", old), folder.Write("new.arch", @new));

        // For whatever compares them.
        foreach (var name in new[] { "one.arch", "other.arch", "third.arch" })
            folder.Write(name, old);
        var run = CommandRun.Of(["diff", before, after, "--no-cache", .. options]);
        return run with { Output = run.Output.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), Errors = run.Errors.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }
}
