using System.Text;
using System.Text.Json;

namespace AfterNato.Compiler.Tests.Remedies;

/// <summary>What a check proposes is done to the file, as an author would who follows the hint.</summary>
internal static class Remedied
{
    /// <summary>The findings of a check that are no mere notes, with what would remove them.</summary>
    public static List<Offer> Of(string text, string code) => [.. Findings(text).Where(finding => Text(finding, "code") == code && IsGrave(finding)).Select(finding => new Offer(finding))];

    /// <summary>The text with a change made.</summary>
    public static string Applied(string text, params IEnumerable<JsonElement> remedies)
    {
        var starts = text.Split('\n').Aggregate(new List<int> { 0 }, (lines, line) => [.. lines, lines[^1] + line.Length + 1]);
        var changes = remedies.SelectMany(remedy => remedy.GetProperty("changes").EnumerateArray()).Select(Change).Distinct().OrderBy(change => change.Start).ToList();
        var result = new StringBuilder();
        var done = 0;
        foreach (var (start, end, put) in changes)
        {
            Assert.True(start >= done, "Two changes touch each other.");
            result.Append(text, done, start - done).Append(put);
            done = end;
        }

        return result.Append(text, done, text.Length - done).ToString();

        (int Start, int End, string Text) Change(JsonElement change)
        {
            var place = change.GetProperty("location");
            return (At(place, "start"), At(place, "end"), Text(change, "text"));
        }

        int At(JsonElement place, string which) => starts[place.GetProperty($"{which}Line").GetInt32() - 1] + place.GetProperty($"{which}Column").GetInt32() - 1;
    }

    /// <summary>Checks that every remedy of every finding removes it and brings no error, and gives the hints.</summary>
    public static string EachRemoves(string text, string code)
    {
        var offers = Of(text, code);
        Assert.NotEmpty(offers);
        foreach (var offer in offers)
        {
            Assert.NotEmpty(offer.Remedies);
            foreach (var remedy in offer.Remedies)
                Removes(text, code, [offer], Applied(text, remedy));
        }

        return string.Join('\n', offers.Select(offer => offer.Hint));
    }

    /// <summary>Checks that a changed file compiles, has no errors that it had not, and no longer has these findings.</summary>
    public static void Removes(string text, string code, List<Offer> offers, string changed)
    {
        Assert.NotEqual(text, changed);
        var errors = Findings(text).Count(IsError);
        var findings = Findings(changed);
        Assert.True(findings.Count(IsError) <= errors, $"{string.Join('\n', findings.Where(IsError).Select(finding => Text(finding, "message")))}\n{changed}");
        var before = Of(text, code).CountBy(offer => offer.Key).ToDictionary();
        var after = findings.Where(finding => Text(finding, "code") == code && IsGrave(finding)).CountBy(finding => new Offer(finding).Key).ToDictionary();

        // A body may have lost several rules at once, and the changed one would have another name.
        foreach (var (key, removed) in offers.CountBy(offer => offer.Key))
            Assert.True(after.GetValueOrDefault(key) <= before[key] - removed, $"Still there: {key}\n{changed}");
    }

    private static List<JsonElement> Findings(string text)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(Stream.Null, "check", folder.Write("pact.arch", text), "--no-cache", "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("findings").Clone().EnumerateArray()];
    }

    private static bool IsGrave(JsonElement finding) => Text(finding, "severity") != "information" || Text(finding, "verdict") == "unknown";

    private static bool IsError(JsonElement finding) => Text(finding, "severity") == "error";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    /// <summary>A finding, and what is offered.</summary>
    internal sealed record Offer(JsonElement Finding)
    {
        /// <summary>What it is about, by which it is known again.</summary>
        public string Key => $"{Text(Finding, "subject")} {Part("role")} {Part("body")} {(Part("role").Length > 0 ? Part("members") : "")}";

        public string Hint => Text(Finding, "hint");

        public List<JsonElement> Remedies => Finding.TryGetProperty("remedies", out var remedies) ? [.. remedies.EnumerateArray()] : [];

        private string Part(string name) => Finding.GetProperty("witness").TryGetProperty(name, out var part) ? part.ToString() : "";
    }
}
