using System.Text.RegularExpressions;

namespace AfterNato.Cli.Tests.Differences;

public sealed class GateTests
{
    private const string Rule = "count(for) >= 3";

    [Theory]
    [InlineData("no-new-veto", "can now stop `consult` alone")]
    [InlineData("no-new-warning", "UnanimityDeadlock")]
    [InlineData("no-difference", "The rule `three_votes` is not the same.")]
    public void A_gate_that_is_violated_is_named_with_the_reason(string gate, string reason)
    {
        var run = DifferenceSample.Diff(DifferenceSample.Old, DifferenceSample.With((Rule, "count(for) >= 4")), "--gate", gate);

        Assert.Equal(1, run.Exit);
        Assert.Contains($"Not allowed by the gate {gate}", run.Output, StringComparison.Ordinal);
        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_way_round_the_same_gates_are_open() =>
        Assert.Equal(0, DifferenceSample.Diff(DifferenceSample.With((Rule, "count(for) >= 4")), DifferenceSample.Old, "--gate", "no-new-veto,no-new-warning,no-new-error,no-lost-expectation").Exit);

    [Fact]
    public void Without_a_gate_differences_are_no_failure() =>
        Assert.Equal(0, DifferenceSample.Diff(DifferenceSample.Old, DifferenceSample.With((Rule, "count(for) >= 4"))).Exit);

    [Theory]
    [InlineData("expect count(Pact) = 4", "expect count(Pact) = 4", "members Ardia, Borland, Cormark   provides", "is no longer met: It does not hold")]
    [InlineData("expect count(Pact) = 4", "", "members Ardia, Borland, Cormark, Dunland   provides", "is gone.")]
    public void What_the_old_version_expects_and_meets_may_not_be_lost(string before, string after, string members, string reason)
    {
        var old = DifferenceSample.Old + before + "\n";
        var @new = DifferenceSample.With(("members Ardia, Borland, Cormark, Dunland   provides", members)) + after + "\n";
        var run = DifferenceSample.Diff(old, @new, "--gate", "no-lost-expectation");

        Assert.Equal(1, run.Exit);
        Assert.Contains($"`expect count(Pact) = 4` {reason}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_becomes_an_error_is_a_new_error()
    {
        const string Invariant = "invariant four { count(Pact) >= 4 }\n";
        var run = DifferenceSample.Diff(
            DifferenceSample.Old + Invariant, DifferenceSample.With(("members Ardia, Borland, Cormark, Dunland   provides", "members Ardia, Borland, Cormark   provides")) + Invariant, "--gate", "no-new-error");

        Assert.Equal(1, run.Exit);
        Assert.Contains("AN3020 InvariantViolated", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_was_left_out_of_a_vote_has_a_new_veto_once_the_role_is_gone()
    {
        const string With = "procedure answer { about victim   step agree { by Council except victim   using three_votes } }\n";
        const string Without = "procedure answer { step agree { by Council   using four_votes } }\n";
        var run = DifferenceSample.Diff(DifferenceSample.Old + With, DifferenceSample.Old + Without, "--gate", "no-new-veto");

        Assert.Equal(1, run.Exit);
        Assert.Contains("Whoever was the victim can now stop `answer` alone; that role is gone.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("can no longer stop", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_veto_in_a_new_procedure_is_a_new_veto()
    {
        var run = DifferenceSample.Diff(DifferenceSample.Old, DifferenceSample.Old + "procedure admit { step agree { by Council   using four_votes   within 1 day } }\n", "--gate", "no-new-veto");

        Assert.Equal(1, run.Exit);
        Assert.Equal(2, Regex.Count(run.Output, @"can now stop `admit` alone,\s+a\s+procedure\s+that\s+is\s+new"));
        Assert.Contains("4 vetoes gained in a procedure that is new", run.Output, StringComparison.Ordinal);
    }
}
