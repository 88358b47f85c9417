using System.Text.Json;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Diagnostics;

/// <summary>What the command says about a file.</summary>
/// <param name="Codes">The codes of what it reports, each once and in order.</param>
/// <param name="Verdict">Its verdict on the whole, `not_compiled` among them.</param>
/// <param name="MeetsExpectations">Whether everything that the file expects is so.</param>
/// <param name="Report">Everything that it says.</param>
internal sealed record Checked(IReadOnlyList<string> Codes, string? Verdict, bool MeetsExpectations, string Report)
{
    public static Checked File(string path)
    {
        var run = CommandRun.Of("check", path, "--format", "json");
        Assert.Equal("", run.Errors);

        using var report = JsonDocument.Parse(run.Output);
        var findings = report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString() ?? "");
        var areMet = report.RootElement.GetProperty("expectations").EnumerateArray().All(expectation => expectation.GetProperty("met").ValueKind == JsonValueKind.True);
        return new([.. findings.Distinct().Order(StringComparer.Ordinal)], report.RootElement.GetProperty("verdict").GetString(), areMet, run.Output);
    }

    /// <summary>What it says about the first of these files, which may use the others.</summary>
    public static Checked Files(IEnumerable<(string Name, string Text)> files)
    {
        using var folder = new TemporaryFolder();
        return File(files.Select(file => folder.Write(file.Name, file.Text)).ToList()[0]);
    }
}
