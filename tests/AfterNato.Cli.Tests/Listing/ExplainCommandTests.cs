using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Listing;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("AN3003")]
    [InlineData("an3003")]
    [InlineData("SubjectVeto")]
    [InlineData("subjectveto")]
    public void A_code_is_explained_by_its_number_or_its_name(string code)
    {
        var (exit, output, errors) = CommandRun.Of("explain", code);

        Assert.Equal(ExitCode.Success, exit);
        Assert.StartsWith("AN3003 SubjectVeto\n\nA decision that those whom it concerns can stop alone.\n\nSeverity: warning", output, StringComparison.Ordinal);
        Assert.Equal("", errors);
    }

    [Fact]
    public void Examples_are_set_in_and_nothing_of_the_Markdown_is_left()
    {
        var (_, output, _) = CommandRun.Of("explain", "AN3003");

        Assert.Contains("\nWrong\n\n    architecture ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", output, StringComparison.Ordinal);
        Assert.DoesNotContain("#", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_an_example_are_told_apart_by_their_names() =>
        Assert.Contains("\n  pact_rules.arch:\n    library pact_rules ", CommandRun.Of("explain", "AN2004").Output, StringComparison.Ordinal);

    [Fact]
    public void Paragraphs_are_broken_into_lines_that_fit() =>
        Assert.All(CommandRun.Of("explain", "AN3001").Output.Split('\n'), line => Assert.InRange(line.Length, 0, 104));

    [Fact]
    public void Several_codes_are_explained_one_after_the_other()
    {
        var (_, output, _) = CommandRun.Of("explain", "AN3003", "AN3001");

        Assert.StartsWith("AN3003 SubjectVeto\n", output, StringComparison.Ordinal);
        Assert.Contains("\n\nAN3001 UnanimityDeadlock\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_copied_with_its_name_is_explained_once() => Assert.Equal(CommandRun.Of("explain", "AN3003").Output, CommandRun.Of("explain", "AN3003", "SubjectVeto").Output);

    [Fact]
    public void A_misspelt_name_is_answered_with_what_was_meant()
    {
        var (exit, output, errors) = CommandRun.Of("explain", "SubjectVote");

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Equal("", output);
        Assert.Equal("There is no code `SubjectVote`. Did you mean `SubjectVeto`?\n", errors);
    }

    [Fact]
    public void A_word_that_is_near_to_nothing_is_answered_with_where_to_look()
    {
        var (exit, output, errors) = CommandRun.Of("explain", "AN3003", "everything");

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Equal("", output);
        Assert.Equal("There is no code `everything`. `afternato list codes` shows them all.\n", errors);
    }

    [Fact]
    public void Titles_stand_out_on_a_terminal_that_shows_colours() =>
        Assert.StartsWith("\u001b[1mAN3003 SubjectVeto\u001b[0m\n", CommandRun.Of("explain", "AN3003", "--color", "always").Output, StringComparison.Ordinal);
}
