using System.Text;
using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Differences;

public sealed class DiffCommandTests
{
    private const string Schema = "compiler/docs/diff.schema.json";

    private static readonly (string Before, string After)[] Reform =
    [
        ("members Ardia, Borland, Cormark, Dunland   provides", "members Ardia, Borland, Cormark, Dunland   members Eastmark since 2026-01-01   provides"),
        ("using three_votes", "using four_votes"),
        ("held by Ardia   cite charter", "held by Borland since 2026-01-01   cite charter"),
        ("quantity 8 aircraft", "quantity 3 aircraft"),
        ("post Ardian_President \"The President of Ardia\" { of Ardia }", "post Ardian_President \"The Ardian President\" { of Ardia }"),
        ("rule four_votes", "rule two_thirds_of_six"),
        ("using four_votes", "using two_thirds_of_six"),
        ("burden wages { total 60 million EUR per year   among Pact   key even }", ""),
    ];

    [Fact]
    public void The_differences_for_people() => Golden.Verify(Diff(DifferenceSample.With(Reform)).Output);

    [Fact]
    public void The_differences_for_a_pull_request() => Golden.Verify(Diff(DifferenceSample.With(Reform), "--format", "markdown", "--gate", "no-new-veto").Output, "md");

    [Fact]
    public void The_differences_for_a_spreadsheet() => Golden.Verify(Diff(DifferenceSample.With(Reform), "--format", "csv").Output, "csv");

    [Fact]
    public void The_differences_for_programs()
    {
        var run = Diff(DifferenceSample.With(Reform), "--format", "json", "--gate", "no-new-warning,no-difference");

        using var document = JsonDocument.Parse(run.Output);
        SchemaAssert.Conforms(Schema, document.RootElement.Clone());
        Golden.Verify(run.Output, "json");
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Each_kind_of_change_is_told_in_its_own_words()
    {
        var told = new StringBuilder();
        foreach (var (what, before, after) in SingleChanges.All)
        {
            var run = Diff(DifferenceSample.With((before, after)));
            Assert.Equal((0, ""), (run.Exit, run.Errors));
            told.Append("## ").Append(what).Append('\n').Append(string.Join('\n', run.Output.Split('\n').Skip(1)));
        }

        Golden.Verify(told.ToString());
    }

    [Theory]
    [InlineData("layout", "member Ardia\n", "// a remark\n\n\nmember   Ardia\n")]
    [InlineData("order of declarations", "member Ardia\nmember Borland\n", "member Borland\nmember Ardia\n")]
    [InlineData("order of a list", "Ardia, Borland, Cormark, Dunland   provides planning, scouting", "Dunland, Borland, Cormark, Ardia   provides scouting, planning")]
    [InlineData("a condition turned round", "count(for) >= 4", "4 <= count(for)")]
    [InlineData("a length of time in another unit", "within 30 days", "within 720 hours")]
    [InlineData("a title", "\"The Watch\"", "\"The Vigil\"")]
    [InlineData("a title in French", "\"The Watch\"", "\"The Watch\" fr \"La Garde\"")]
    [InlineData("a new name of a rule", "four_votes", "majority_of_six")]
    [InlineData("a new name of a step", "step ask", "step put_question")]
    public void What_changes_no_meaning_is_no_difference(string what, string before, string after)
    {
        var run = Diff(DifferenceSample.With((before, after)), "--gate", "no-difference,no-new-veto,no-new-error,no-new-warning,no-lost-expectation");

        Assert.True(run.Output.Contains("  No difference in meaning.\n", StringComparison.Ordinal), $"{what}:\n{run.Output}");
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void What_is_said_otherwise_in_French_is_listed_as_wording()
    {
        const string Old = "architecture a \"A\" fr \"Un A\"\nas of 2026-01-01\n/// A member.\n/// fr: Un membre.\nmember Ardia \"Ardia\" fr \"Ardie\"\nmember Borland fr \"Borlande\"\n";
        var run = DifferenceSample.Diff(Old, "architecture a \"A\" fr \"Le A\"\nas of 2026-01-01\n/// A member.\n/// fr: Le membre.\nmember Ardia \"Ardia\" fr \"L'Ardie\"\nmember Borland\n");

        Assert.Equal("", run.Errors);
        Assert.Contains("No difference in meaning.", run.Output, StringComparison.Ordinal);
        Assert.Contains("In French, the architecture `a` is called «Le A» in place of «Un A».", run.Output, StringComparison.Ordinal);
        Assert.Contains("In French, the member `Ardia` is called «L'Ardie» in place of «Ardie».", run.Output, StringComparison.Ordinal);
        Assert.Contains("In French, the member `Borland` has no title of its own any more.", run.Output, StringComparison.Ordinal);
        Assert.Contains("The comment on Ardia says something else in French.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_renamed_is_listed_and_is_no_difference()
    {
        (string, string) titled = ("member Cormark\n", "member Cormark \"The Republic\"\n");
        var run = DifferenceSample.Diff(DifferenceSample.With(titled), DifferenceSample.With(titled, ("four_votes", "majority_of_six"), ("Cormark", "Kormark")));

        Assert.Contains("rule `four_votes` is now `majority_of_six`", run.Output, StringComparison.Ordinal);
        Assert.Contains("member `Cormark` is now `Kormark`", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expect GB in Pact fails because GB", false)]
    [InlineData("expect GB in Pact fails because GB\norganisation Guests { members GB }", true)]
    public void What_of_a_library_only_an_expectation_speaks_of_is_no_difference(string added, bool isDifference)
    {
        const string Old = "architecture a\nas of 2026-01-01\nuse std.countries\norganisation Pact { members DE, FR }\n";
        var run = DifferenceSample.Diff(Old, Old + added + "\n");

        Assert.Equal("", run.Errors);
        Assert.Equal(isDifference, !run.Output.Contains("No difference in meaning.", StringComparison.Ordinal));
        Assert.Equal(!isDifference, run.Output.Contains("Of the member United Kingdom, which stands in a library, only what the new version expects", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_thought_to_be_in_a_role_is_an_example()
    {
        const string Old = """
            architecture a
            as of 2026-01-01
            member A
            member B
            member C
            organisation Pact { members A, B, C }
            body Council { of Pact   seats one per member }
            rule all { count(for) >= 2 }
            procedure help { about victim   step agree { by Council except victim   using all } }

            """;

        Assert.Contains("`help`, with, for example, A as `victim`: ", DifferenceSample.Diff(Old, Old.Replace(">= 2", ">= 1", StringComparison.Ordinal)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_never_hides_behind_a_new_name()
    {
        var run = Diff(DifferenceSample.With(("three_votes", "two_votes"), ("count(for) >= 3", "count(for) >= 2")));

        Assert.Contains("New: rule two_votes", run.Output, StringComparison.Ordinal);
        Assert.Contains("Gone: rule three_votes", run.Output, StringComparison.Ordinal);
        Assert.Contains("The Council decides `ask` by `two_votes` in place of `three_votes`.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_with_another_title_is_another_member()
    {
        var run = CommandRunOf("member M \"Malta\"", "member D \"Denmark\"");

        Assert.Contains("New: member Denmark (D)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Gone: member Malta (M)", run.Output, StringComparison.Ordinal);

        static CommandRun CommandRunOf(string old, string @new) => DifferenceSample.Diff($"architecture a\nas of 2026-01-01\n{old}\n", $"architecture a\nas of 2026-01-01\n{@new}\n");
    }

    private static CommandRun Diff(string @new, params string[] options) => DifferenceSample.Diff(DifferenceSample.Old, @new, options);
}
