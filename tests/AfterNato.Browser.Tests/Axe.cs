using System.Text.Json;

using AfterNato.Testing;

using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

/// <summary>axe-core, which looks for what keeps people from reading a page: contrast, landmarks, headings, names.</summary>
internal static class Axe
{
    private const string Folder = "tests/AfterNato.Browser.Tests";

    // What is shown on a page of a site that a landmark or a heading holds is asked of too.
    private const string Run = "() => axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })";

    private static readonly string Script = Path.Combine(Repository.Root, Folder, "node_modules", "axe-core", "axe.min.js");

    /// <summary>Skips the test where it is not there.</summary>
    public static void Demand() => Assert.SkipUnless(File.Exists(Script), $"axe-core is not there: npm ci --prefix {Folder}");

    /// <summary>What is wrong with the page that is open, each with its first places.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Script });
        var result = await page.EvaluateAsync<JsonElement>(Run);
        return [.. result.GetProperty("violations").EnumerateArray().Select(Told)];
    }

    private static string Told(JsonElement violation)
    {
        var nodes = violation.GetProperty("nodes").EnumerateArray().ToList();
        var places = nodes.Take(3).Select(node => $"\n    {node.GetProperty("html").GetString()}\n      {node.GetProperty("failureSummary").GetString()}");
        return $"{violation.GetProperty("id").GetString()}: {violation.GetProperty("help").GetString()} ({nodes.Count}){string.Concat(places)}";
    }
}
