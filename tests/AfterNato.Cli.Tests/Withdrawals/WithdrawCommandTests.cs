using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Withdrawals;

public sealed class WithdrawCommandTests
{
    private const string Schema = "compiler/docs/withdraw.schema.json";

    [Fact]
    public void The_consequences_for_people_come_in_the_order_of_gravity() => Golden.Verify(Run("Ardia").Output);

    [Fact]
    public void The_consequences_for_a_paper() => Golden.Verify(Run("Ardia", "--format", "markdown").Output, "md");

    [Fact]
    public void The_consequences_for_a_spreadsheet() => Golden.Verify(Run("Ardia", "--format", "csv").Output, "csv");

    [Fact]
    public void The_consequences_for_programs()
    {
        var run = Run("Ardia", "--format", "json");

        SchemaAssert.Conforms(Schema, Json(run));
        Golden.Verify(run.Output, "json");
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Without_a_member_each_leaves_in_turn()
    {
        SchemaAssert.Conforms(Schema, Json(Run("--format", "json")));
        Golden.Verify(Run().Output);
    }

    [Fact]
    public void Two_together_break_what_neither_breaks_alone()
    {
        SchemaAssert.Conforms(Schema, Json(Run("--pairs", "--format", "json")));
        Golden.Verify(Run("--pairs").Output);
    }

    [Fact]
    public void Whoever_leaves_one_organisation_keeps_what_is_not_part_of_it()
    {
        var taken = Json(Run("Cormark", "--from", "Ring", "--format", "json")).GetProperty("taken");

        Assert.Equal(["Ring"], Names(taken.GetProperty("organisations")));
        Assert.Empty(Names(taken.GetProperty("bodies")));
        Assert.Empty(Names(taken.GetProperty("staffed")));
    }

    [Fact]
    public void Whoever_leaves_the_organisation_of_a_command_takes_its_staff_along()
    {
        var taken = Json(Run("Cormark", "--from", "Pact", "--format", "json")).GetProperty("taken");

        Assert.Equal(["Pact"], Names(taken.GetProperty("organisations")));
        Assert.Equal(["Council"], Names(taken.GetProperty("bodies")));
        Assert.Equal(["Corps"], Names(taken.GetProperty("staffed")));
        Assert.Equal(["Watch"], Names(taken.GetProperty("missions")));
    }

    [Theory]
    [InlineData("Did you mean `Ardia`", "Ardai")]
    [InlineData("There is no organisation `Nowhere`", "Ardia", "--from", "Nowhere")]
    [InlineData("Ardia does not belong to The Ring", "Ardia", "--from", "Ring")]
    [InlineData("Everybody would leave The Ring", "Cormark", "Dunland", "--from", "Ring")]
    [InlineData("Everybody would leave: no organisation", "Ardia", "Borland", "Cormark", "Dunland")]
    [InlineData("Eastmark belongs to nothing", "Eastmark")]
    [InlineData("name nobody", "Ardia", "--pairs")]
    [InlineData("nobody leaves", "--from", "Pact")]
    public void What_nobody_can_leave_is_a_mistake_of_the_command_line(string message, params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal(2, run.Exit);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_membership_that_cannot_be_worked_out_leaves_the_consequences_unknown()
    {
        var run = CommandRun.WithInput(
            "architecture a\nas of 2026-01-01\nmember Ardia\nmember Borland\nfact size : number\ngroup Large { the m in {Ardia, Borland} with greatest size of m }\norganisation League { members Large }\n",
            "withdraw", "-", "Ardia", "--no-cache");

        Assert.Equal(4, run.Exit);
        Assert.Contains("is unknown: the file gives no `size` for Ardia", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invariant_that_no_longer_holds_breaks()
    {
        var run = WithoutBrake("body Council { of League   seats one per member }\nprocedure act { step vote { by Council   using two_thirds } }", "not can_block({Cormark}, act)", "Borland");

        Assert.Equal(1, run.Exit);
        Assert.Contains("`no_brake` no longer holds: `can_block({Cormark}, act)` is true, at step `vote`.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_said_to_block_what_can_no_longer_succeed()
    {
        var run = WithoutBrake("procedure act { step lead { by Ardia } }", "not can_block({Dunland}, act) and not can_block({Borland}, act)", "Ardia");

        Assert.Equal(1, run.Exit);
        Assert.Contains("`no_brake` no longer holds: `act` can no longer succeed, and what cannot succeed, anybody can block.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("withdraw", "-", "Ardia")]
    [InlineData("withdraw", "-")]
    public void What_was_unknown_before_is_told_as_unknown(params string[] arguments)
    {
        var run = CommandRun.WithInput(
            "architecture a\nas of 2026-01-01\nmember Ardia\nmember Borland\norganisation League { members Ardia, Borland }\n"
            + "post Chief { of League   held by Ardia since 2027-01-01 }\ncommand Corps { of League   commanded by Chief }\n",
            [.. arguments, "--no-cache"]);

        Assert.Contains("Unknown already, so that nothing is said of it\n  Who commands Corps: the file does not say who holds its commanding post on this day.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_compile_has_no_consequences() =>
        Assert.Equal(3, CommandRun.WithInput("architecture a\nas of 2026-01-01\nbody Council { of Nobody }\n", "withdraw", "-", "Ardia", "--no-cache").Exit);

    private static CommandRun WithoutBrake(string procedure, string condition, string leaver) => CommandRun.WithInput(
        $$"""
        architecture a
        use std.rules
        as of 2026-01-01
        member Ardia
        member Borland
        member Cormark
        member Dunland
        organisation League { members Ardia, Borland, Cormark }
        {{procedure}}
        invariant no_brake { {{condition}} }

        """,
        "withdraw", "-", leaver, "--no-cache");

    private static CommandRun Run(params string[] arguments) => CommandRun.WithInput(WithdrawalSample.Text, ["withdraw", "-", .. arguments, "--no-cache"]);

    private static IEnumerable<string?> Names(JsonElement array) => array.EnumerateArray().Select(name => name.GetString());

    private static JsonElement Json(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
