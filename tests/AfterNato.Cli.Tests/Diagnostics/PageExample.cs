using System.Text.RegularExpressions;

namespace AfterNato.Cli.Tests.Diagnostics;

/// <summary>What stands under «Wrong» or «Right» on a page: files, the first of which is checked, and what else checking it reports.</summary>
internal sealed partial record PageExample(IReadOnlyList<(string Name, string Text)> Files, IReadOnlyList<string> AlsoReported, string Text)
{
    /// <summary>Stands where an example cannot be written down.</summary>
    public const string CannotBeShown = "This cannot be shown on a page; a test of AfterNato makes a file that gives it.";

    public static PageExample In(string section) => new(
        [.. Fenced().Matches(section).Select(match => (match.Groups["name"] is { Success: true } name ? name.Value : "example.arch", match.Groups["text"].Value))],
        [.. section.Split('\n').Where(line => line.StartsWith("Also reported", StringComparison.Ordinal)).SelectMany(line => CodeAndName().Matches(line)).Select(match => match.Value)],
        section);

    [GeneratedRegex(@"^```(?:arch|json)(?: (?<name>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"AN\d{4} \w+")]
    private static partial Regex CodeAndName();
}
