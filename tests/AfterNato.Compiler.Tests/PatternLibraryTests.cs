using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Testing;

namespace AfterNato.Compiler.Tests;

/// <summary>The patterns that users receive.</summary>
public sealed class PatternLibraryTests
{
    private const string Architecture = """
        architecture every_pattern "Every pattern once"

        use std.countries
        use std.rules
        use std.organisations
        use std.procedures

        as of 2026-02-15

        body Council { of EU   seats one per member }
        post Office { of EU   held by DE   since 2025-01-01 }
        mission Operation { of EU }

        procedure own { step agree { by Council   using consensus } }

        """;

    // Who takes a place that is called so; everything else is a body.
    private static readonly Dictionary<string, string> Takers = new()
    {
        ["nation"] = "FR",
        ["owner"] = "FR",
        ["host"] = "FR",
        ["partner"] = "DE",
        ["post"] = "Office",
        ["president"] = "Office",
        ["chair"] = "Office",
        ["commander"] = "Office",
        ["mission"] = "Operation",
        ["alliance"] = "EU",
        ["union"] = "EU",
        ["cooperation"] = "EU",
        ["coalition"] = "EU",
    };

    private static SyntaxTree Library { get; } = SyntaxTree.Parse(new SourceFile("procedures.arch", Repository.Read("stdlib/procedures.arch")));

    private static IEnumerable<DeclarationSyntax> Patterns => Library.Root.Items.OfType<DeclarationSyntax>().Where(declaration => declaration.Kind?.Word == "procedure");

    [Fact]
    public void Every_pattern_can_be_followed_and_its_course_be_judged()
    {
        using var folder = new TemporaryFolder();
        var followers = Patterns.Select(pattern => $"procedure my_{pattern.Name?.Text} {{ follows {pattern.Name?.Text}({string.Join(", ", PlacesOf(pattern).Select(Filled))}) }}\n");

        var run = CommandRun.Check(folder.Write("main.arch", $"{Architecture}{string.Concat(followers)}"));

        Assert.Equal("", run.Errors);
        Assert.Contains(": 0 errors, ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing was checked", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": unknown ", run.Output, StringComparison.Ordinal);

        // What is found is told of the line that follows the pattern; only where a source was recalled is said where it is cited.
        Assert.All(run.Output.Split('\n').Where(line => line.StartsWith("std/", StringComparison.Ordinal)), line => Assert.Contains("Unverified", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_pattern_leaves_places_open_and_says_what_it_is_where_it_comes_from_and_what_it_is_called()
    {
        Assert.NotEmpty(Patterns);
        Assert.All(Patterns, pattern =>
        {
            Assert.NotEmpty(PlacesOf(pattern));
            Assert.NotNull(pattern.Title);
            Assert.Contains("///", pattern.FirstToken.Gap.ToString(), StringComparison.Ordinal);
            Assert.Contains(pattern.Items.OfType<ClauseSyntax>(), clause => clause.Entry.Phrase == "cite");
        });
    }

    private static IReadOnlyList<string> PlacesOf(DeclarationSyntax pattern) => pattern.Parameters is { } list ? list.Names.Texts : [];

    private static string Filled(string place) => $"{place}: {Takers.GetValueOrDefault(place, "Council")}";
}
