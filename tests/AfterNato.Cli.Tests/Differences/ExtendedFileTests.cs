using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Differences;

/// <summary>Comparisons of a file with one that it extends: what it does not inherit is no difference that it makes.</summary>
public sealed class ExtendedFileTests
{
    private const string Reform = "architecture reform   extends \"old.arch\"\nchange procedure consult { step ask { by Council   using four_votes   within 30 days } }\n";

    private const string Counted = "expect count(Pact) = 4\n";

    private const string Unmet = "invariant five { count(Pact) >= 5 }\nexpect five fails\n";

    [Fact]
    public void What_the_extended_file_expects_of_itself_is_not_lost()
    {
        var run = DifferenceSample.Diff(DifferenceSample.Old + Counted, Reform, "--gate", "no-lost-expectation");

        Assert.Equal(0, run.Exit);
        Assert.Contains("The expectations of an extended file are its own and not inherited: 1 is not compared here.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("expectation gone", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_is_it_new_the_other_way_round()
    {
        using var folder = new TemporaryFolder();
        var (old, @new) = (folder.Write("old.arch", DifferenceSample.Old + Counted), folder.Write("new.arch", Reform));

        var run = CommandRun.Of("diff", @new, old, "--no-cache");

        Assert.Contains("1 is not compared here.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Newly expected", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_reform_expected_itself_is_lost_when_it_drops_it_although_the_extended_file_still_expects_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.arch", DifferenceSample.Old + Counted);
        var (first, second) = (folder.Write("first.arch", Reform + Counted), folder.Write("second.arch", Reform));

        var run = CommandRun.Of("diff", first, second, "--no-cache", "--gate", "no-lost-expectation");

        Assert.Equal(1, run.Exit);
        Assert.Contains("`expect count(Pact) = 4` is gone.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void That_a_reform_does_not_repeat_an_expected_failure_is_no_new_error() =>
        Assert.Equal(0, DifferenceSample.Diff(DifferenceSample.Old + Unmet, Reform, "--gate", "no-new-error").Exit);

    [Fact]
    public void What_a_reform_breaks_itself_is_a_new_error()
    {
        var old = DifferenceSample.Old + "invariant three { count(Pact) >= 3 }\n" + Unmet;
        var run = DifferenceSample.Diff(old, "architecture reform   extends \"old.arch\"\nchange organisation Pact { members Ardia, Borland }\n", "--gate", "no-new-error");

        Assert.Equal(1, run.Exit);
        Assert.Contains("`three` does not hold", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?s)Not allowed by the gate.*`five`.*Organisation", run.Output);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("expect five fails\n", false)]
    public void The_message_says_what_the_extended_file_expects_until_the_reform_repeats_it(string expectation, bool isTold)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.arch", DifferenceSample.Old + Unmet);

        var run = CommandRun.Of("check", folder.Write("new.arch", Reform + expectation), "--no-cache");

        Assert.Equal(isTold, run.Output.Contains("The extended file expects it to fail: repeat `expect five fails` if that is still meant.", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_of_an_invariant_that_the_extended_file_expects_to_hold()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.arch", DifferenceSample.Old + "invariant four { count(Pact) >= 4 }\nexpect four\n");

        var run = CommandRun.Of("check", folder.Write("new.arch", "architecture reform   extends \"old.arch\"\nchange organisation Pact { members Ardia, Borland }\n"), "--no-cache");

        Assert.Contains("`four` does not hold", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The extended file expects", run.Output, StringComparison.Ordinal);
    }
}
