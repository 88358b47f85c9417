namespace AfterNato.Compiler.Tests;

/// <summary>What a report says about how much of an architecture is known.</summary>
public sealed class HonestyTests : IDisposable
{
    private const string Header = "architecture pact \"A pact\"\nuse std.units\nas of 2026-02-15\n";
    private const string Sources = "source treaty { grade official }\nsource blog { grade unverified }\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Produces("AN9023")]
    public void Figures_without_a_source_are_reported_once_for_each_declaration()
    {
        var output = Check(Header + "member Ardia\ncommand Headquarters {\n  staff Ardia 5 posts\n  minimum 5 posts\n}\n");

        Assert.Contains("main.arch:6:3: warning AN9023 Uncited", output, StringComparison.Ordinal);
        Assert.Contains("2 figures of the command `Headquarters` have no source; the first is here.", output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning, 0 notes", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mission Patrol { troops 5 posts   cite treaty }")]
    [InlineData("mission Patrol {\n  troops 5 posts\n  cite treaty\n}")]
    [InlineData("fact motto : text\nmember Ardia { motto \"Onward\" }\nmission Patrol { troops 5 posts   cite treaty }")]
    [InlineData("mission Patrol {\n  allow Uncited \"It is invented.\"\n  troops 5 posts\n}")]
    public void A_source_for_the_clause_or_for_the_block_or_a_reason_is_enough(string declaration) =>
        Assert.Contains("0 errors, 0 warnings, 0 notes", Check(Header + Sources + declaration + "\n"), StringComparison.Ordinal);

    [Fact]
    [Produces("AN9022")]
    public void A_source_that_was_recalled_is_named_once_with_the_number_of_statements()
    {
        var output = Check(Header + Sources + "mission One { troops 5 posts   cite treaty }\nmission Two { troops 5 posts   cite treaty unverified }\nmission Three { troops 6 posts   cite treaty unverified }\n");

        Assert.Contains("main.arch:7:37: note AN9022 Unverified", output, StringComparison.Ordinal);
        Assert.Contains("2 statements from `treaty` were recalled and not read in it again; the first is here.", output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings, 1 note", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_cannot_be_relied_on_is_named_too()
    {
        var output = Check(Header + Sources + "mission One { troops 5 posts   cite treaty, blog }\n");

        Assert.Contains("1 statement rests on `blog`, which is graded `unverified`; it is here.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("`treaty`", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sources_of_one_clause_are_named_each() =>
        Assert.Contains("0 errors, 0 warnings, 2 notes", Check(Header + Sources + "mission One { troops 5 posts   cite treaty, blog unverified }\n"), StringComparison.Ordinal);

    [Fact]
    public void A_country_brings_no_notes_for_figures_that_nothing_asks_for() =>
        Assert.Contains("0 errors, 0 warnings, 0 notes", Check("architecture pact \"A pact\"\nuse std.countries\nas of 2026-02-15\ngroup Core { FR, US }\n"), StringComparison.Ordinal);

    [Fact]
    public void What_is_allowed_in_vain_is_said() =>
        Assert.Contains("AN9020 UnusedSuppression", Check(Header + "allow Uncited \"It is invented.\"\nmember Ardia\n"), StringComparison.Ordinal);

    [Fact]
    public void A_file_with_errors_is_not_asked_for_its_sources()
    {
        var output = Check(Header + "command Headquarters {\n  minimum 5 psts\n  staff Ardia 5 posts\n}\nmember Ardia\n");

        Assert.Contains("AN2023", output, StringComparison.Ordinal);
        Assert.DoesNotContain("AN9023", output, StringComparison.Ordinal);
    }

    private string Check(string text) => CommandRun.Check(_folder.Write("main.arch", text)).Output;
}
