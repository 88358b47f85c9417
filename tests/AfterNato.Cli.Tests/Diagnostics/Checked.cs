using System.Text.Json;

using AfterNato.Cli.Output;

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
        using var output = new StringWriter();
        using var errors = new StringWriter();
        CommandLine.Run(["check", path, "--format", "json", "--no-cache"], new Terminal(Stream.Null, output, errors, TakesColour: false, IsWatched: false));
        Assert.Equal("", errors.ToString());

        using var report = JsonDocument.Parse(output.ToString());
        var findings = report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString() ?? "");
        var areMet = report.RootElement.GetProperty("expectations").EnumerateArray().All(expectation => expectation.GetProperty("met").ValueKind == JsonValueKind.True);
        return new([.. findings.Distinct().Order(StringComparer.Ordinal)], report.RootElement.GetProperty("verdict").GetString(), areMet, output.ToString());
    }

    /// <summary>What it says about a file among others, which may use each other.</summary>
    public static Checked Files(params IEnumerable<(string Name, string Text)> files)
    {
        var folder = Directory.CreateTempSubdirectory("afternato").FullName;
        try
        {
            var paths = files.Select(file => Path.Combine(folder, file.Name)).ToList();
            foreach (var (path, text) in paths.Zip(files.Select(file => file.Text)))
                System.IO.File.WriteAllText(path, text);
            return File(paths[0]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
