using System.Text;
using System.Text.Json;

using AfterNato.Documentation.Tests.Pages;
using AfterNato.Testing.Goldens;

namespace AfterNato.Documentation.Tests.Searching;

public sealed class SearchIndexTests
{
    private const int Largest = 300_000;

    private const string Pact = """
        architecture pact "A pact"

        as of 2026-01-01

        /// The **first** of two,
        /// by its [name](https://example.org).
        member A "Élan"
        member B
        organisation O "The pact" { members A, B }
        body C "The council" {
          of O
          seats one per member
        }
        post chair "Chair of the council" { of C }
        rule all { against = none }
        procedure p "To decide" { step agree { by C using all } }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_page_every_part_with_a_name_and_every_finding_can_be_found(string language) =>
        Golden.Verify(IndexOf(WrittenSite.OfText(Pact, language)), language);

    [Theory]
    [InlineData("nato-2026")]
    [InlineData("european-pillar")]
    public void Everything_found_is_there(string example)
    {
        var site = WrittenSite.OfExample(example);
        var index = IndexOf(site);

        Assert.InRange(Encoding.UTF8.GetByteCount(index), 1, Largest);
        Assert.All(Entries(index), entry =>
        {
            var (path, fragment) = entry[3].Split('#') is [var page, var part] ? (page, part) : (entry[3], null);
            Assert.True(site.Pages.ContainsKey(path), $"{entry[0]} leads to {path}, which is not there");
            Assert.True(fragment is null || site.Pages[path].GetElementById(fragment) is not null, $"{entry[0]} leads to {entry[3]}, which is not there");
        });
    }

    [Fact]
    public void In_one_file_everything_found_is_in_it()
    {
        var (_, page) = Assert.Single(WrittenSite.OfExample("nato-2026", format: SiteFormat.SingleFile).Pages);
        var index = page.QuerySelectorAll("script").Select(script => script.TextContent).Single(text => text.StartsWith("const searchIndex", StringComparison.Ordinal));

        Assert.All(Entries(index), entry => Assert.True(page.GetElementById(entry[3][1..]) is not null, $"{entry[0]} leads to {entry[3]}, which is not there"));
    }

    [Fact]
    public void What_a_file_says_never_ends_the_script()
    {
        var (_, page) = Assert.Single(WrittenSite.OfText("""
            architecture hostile "</script><script>alert(1)</script><!-- \" ' \\"

            as of 2026-01-01

            /// `</script>` and <script>alert(2)</script>
            member A "</SCRIPT ><!--<script>"
            """, format: SiteFormat.SingleFile).Pages);

        var scripts = page.QuerySelectorAll("script").Select(script => script.TextContent).ToList();
        Assert.Equal(2, scripts.Count);
        Assert.Contains(Entries(scripts[0]), entry => entry[0] == "</SCRIPT ><!--<script>" && entry[4].StartsWith("</script> and", StringComparison.Ordinal));
    }

    private static string IndexOf(WrittenSite site) => site.Files.Single(file => file.Path == "search-index.js").Text;

    private static readonly JsonSerializerOptions Relaxed = new() { AllowTrailingCommas = true };

    // What a script engine reads, JSON does too, but for the comma after the last.
    private static string[][] Entries(string index) =>
        JsonSerializer.Deserialize<string[][]>(index[index.IndexOf('[', StringComparison.Ordinal)..index.LastIndexOf(';')], Relaxed) ?? [];
}
