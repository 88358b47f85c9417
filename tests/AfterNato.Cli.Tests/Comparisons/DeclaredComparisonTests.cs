using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Comparisons;

public sealed class DeclaredComparisonTests : IDisposable
{
    private const string Debate = """
        architecture debate "The debate"

        as of 2026-02-15

        member AR "Ardia"

        comparison who "Who takes part" { of "pact.arch", "league.arch"   ask members }
        comparison what "What it takes" { of "pact.arch", "reformed.arch", "league.arch"   ask coverage, aggressor   without AR }
        """;

    private readonly ComparisonSample _sample = new();

    public DeclaredComparisonTests() => _sample.Write("debate.arch", Debate);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Every_comparison_of_the_file_is_run()
    {
        var run = _sample.Compare(["debate.arch"]);

        // That the files give no defence spending is no failure.
        Assert.Equal(0, run.Exit);
        Assert.Contains("Who takes part\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("What it takes\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("without AR", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_them_is_run_by_its_name()
    {
        var run = _sample.Compare(["debate.arch"], "--comparison", "who");

        Assert.DoesNotContain("What it takes", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output.Replace("Who takes part", "2 architectures compared", StringComparison.Ordinal), _sample.Compare(["pact.arch", "league.arch"], "--ask", "members").Output);
    }

    [Fact]
    public void Other_questions_can_be_asked_of_the_same_architectures() =>
        Assert.Contains("\nCost\n", _sample.Compare(["debate.arch"], "--comparison", "who", "--ask", "cost").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("../pact.arch", "lies outside the folder of the project")]
    [InlineData("/pact.arch", "does not begin at the folder of this file")]
    [InlineData("./league.arch", "it is the same file as")]
    [InlineData("missing.arch", "there is no such file")]
    [InlineData(".", "it is a folder")]
    public void A_file_that_cannot_be_meant_is_refused(string file, string why)
    {
        _sample.Write("debate.arch", Debate.Replace("\"pact.arch\", \"league.arch\"", $"\"{file}\", \"league.arch\"", StringComparison.Ordinal));
        var run = _sample.Compare(["debate.arch"]);

        Assert.Equal(3, run.Exit);
        Assert.Contains("debate.arch:7:", run.Output, StringComparison.Ordinal);
        Assert.Contains("error AN9016", run.Output, StringComparison.Ordinal);
        Assert.Contains(why, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_reform_inherits_or_changes_names_files_from_where_it_stands()
    {
        _sample.Write("reforms/reform.arch", "architecture reform extends \"../debate.arch\"\nas of 2026-01-01\n");
        _sample.Write("afternato.json", "{}");
        Assert.Equal(0, _sample.Compare(["reforms/reform.arch"], "--comparison", "who").Exit);

        _sample.Write("reforms/reform.arch", "architecture reform extends \"../debate.arch\"\nas of 2026-01-01\nchange comparison who { of \"../pact.arch\", \"../../secret.arch\" }\n");
        var run = _sample.Compare(["reforms/reform.arch"]);
        Assert.Equal(3, run.Exit);
        Assert.Contains("reform.arch:3:", run.Output, StringComparison.Ordinal);
        Assert.Contains("lies outside the folder of the project", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_files_than_can_be_compared_are_refused_where_they_stand()
    {
        var names = Enumerable.Range(0, 21).Select(number => FormattableString.Invariant($"pact{number}.arch")).ToList();
        foreach (var name in names)
            _sample.Write(name, "architecture a\nas of 2026-01-01\n");
        _sample.Write("debate.arch", Debate.Replace("\"pact.arch\", \"league.arch\"", string.Join(", ", names.Select(name => $"\"{name}\"")), StringComparison.Ordinal));

        var run = _sample.Compare(["debate.arch"]);

        Assert.Equal(3, run.Exit);
        Assert.Contains("at most 20 architectures are compared at once", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_is_not_there_is_a_mistake_of_the_command_line()
    {
        var run = _sample.Compare(["debate.arch"], "--comparison", "whom");

        Assert.Equal(2, run.Exit);
        Assert.Contains("Did you mean `who`?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_declares_none_has_to_be_compared_with_another()
    {
        var run = _sample.Compare(["pact.arch"]);

        Assert.Equal(2, run.Exit);
        Assert.Contains("Name a second file", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_compile_is_not_run() => Assert.Equal(3, CommandRun.WithInput("architecture a\n", "compare", "-", "--no-cache").Exit);
}
