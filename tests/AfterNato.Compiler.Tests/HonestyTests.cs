namespace AfterNato.Compiler.Tests;

/// <summary>What a report says about how much of an architecture is known.</summary>
public sealed class HonestyTests : IDisposable
{
    private const string Header = "architecture pact \"A pact\"\nuse std.units\nas of 2026-02-15\n";
    private const string Sources = "source treaty { grade official }\nsource blog { grade unverified }\n";

    private const string Council = "architecture pact \"A pact\"\nuse std.rules\nas of 2026-02-15\nmember Ardia\nmember Borland\nbody Council { seats Ardia, Borland }\n";

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

    [Fact]
    [Produces("AN9025")]
    public void Warnings_that_rest_on_what_nobody_read_again_are_counted_once()
    {
        var output = Check(Council + Sources + Decides("one", "cite treaty unverified") + Decides("two", "cite blog, treaty") + Decides("three", "cite treaty"));

        Assert.Contains("main.arch:1:14: note AN9025 WeakSource\n  2 of 3 warnings rest at least in part on statements that nobody read again in their source.\n", output, StringComparison.Ordinal);
        Assert.Contains("  witness: blog (unverified): UnanimityDeadlock in two; treaty (unverified): UnanimityDeadlock in one.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_estimate_is_called_one()
    {
        var output = Check(Council + "source talk { grade estimate }\n" + Decides("one", "cite talk") + Decides("two", "cite talk"));

        Assert.Contains("  sources: talk (estimate)\n", output, StringComparison.Ordinal);
        Assert.Contains("  2 of 2 warnings rest at least in part on estimates.\n  witness: talk (estimate): 2 × UnanimityDeadlock.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_with_sources_that_were_read_rest_on_nothing_weak() =>
        Assert.DoesNotContain("AN9025", Check(Council + Sources + Decides("one", "cite treaty") + Decides("two", "")), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_found_nothing_rests_on_anything()
    {
        var output = Check(Council + Sources + "group Core { Ardia   cite blog }\n");

        Assert.Contains("AN9022 Unverified", output, StringComparison.Ordinal);
        Assert.DoesNotContain("AN9025", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allowed_is_not_counted_among_what_rests_on_weak_sources()
    {
        var findings = Council + Sources + Decides("one", "cite blog   allow UnanimityDeadlock \"It is meant.\"");

        Assert.DoesNotContain("AN9025", Check(findings), StringComparison.Ordinal);
        Assert.Contains("1 of 1 warning rests", Check(findings + Decides("two", "cite blog")), StringComparison.Ordinal);
    }

    [Fact]
    public void That_findings_rest_on_weak_sources_may_be_allowed()
    {
        var output = Check(Council + Sources + Decides("one", "cite blog") + "allow WeakSource \"We know.\"\n");

        Assert.DoesNotContain("AN9025", output, StringComparison.Ordinal);
        Assert.Contains("  allowed: WeakSource in pact, because: We know.\n", output, StringComparison.Ordinal);
        Assert.Contains("AN9020 UnusedSuppression", Check(Council + "allow WeakSource \"We know.\"\n"), StringComparison.Ordinal);
    }

    private static string Decides(string name, string clauses) => $"procedure {name} {{\n  step agree {{ by Council   using unanimity }}\n  may wait   {clauses}\n}}\n";

    private string Check(string text) => CommandRun.Check(_folder.Write("main.arch", text)).Output;
}
