using System.Text;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Withdrawals;

/// <summary>Withdrawals from architectures that nobody would write.</summary>
public sealed class LargeWithdrawalTests
{
    [Theory]
    [InlineData("3500 withdrawals", 3_500)]
    [InlineData("44850 withdrawals", 300, "--pairs")]
    public void More_withdrawals_than_are_compared_have_no_answer_and_the_bound_is_named(string message, int members, params string[] options)
    {
        var text = new StringBuilder("architecture a\nas of 2026-01-01\norganisation Pact { members M0, M1 }\n");
        for (var i = 0; i < members; i++)
            text.Append("member M").Append(i).Append('\n');

        var run = CommandRun.WithInput(text.ToString(), ["withdraw", "-", .. options, "--no-cache"]);

        Assert.Equal(4, run.Exit);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Contains("which is the bound", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_is_named_twice_leaves_once() =>
        Assert.Equal(
            CommandRun.WithInput(WithdrawalSample.Text, "withdraw", "-", "Ardia", "--no-cache").Output,
            CommandRun.WithInput(WithdrawalSample.Text, "withdraw", "-", "Ardia", "Ardia", "--no-cache").Output);
}
