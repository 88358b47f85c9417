using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Expectations;

public sealed class ExpectationTests
{
    private const string Veto = Sample.Sound + """
        procedure march {
          step vote { by Council   using simple_majority }
          step host { by BO }
        }
        invariant no_veto { for every a in Pact: not can_block({a}, march) }

        """;

    [Theory]
    [InlineData("count(Pact) = 4", "It does not hold: `count(Pact)` is 3.")]
    [InlineData("count(Pact) = 3 fails", "It holds: `count(Pact)` is 3.")]
    [InlineData("blocking_number(march) = 2", "It does not hold: `blocking_number(march)` is 1.")]
    [InlineData("veto_players(march) = {AR, BO}", "It does not hold: `veto_players(march)` is Borland.")]
    [InlineData("no_veto", "It does not hold: a = Borland: `can_block({a}, march)` is true, at step `host`.")]
    [InlineData("for every a in Pact: for every b in Pact: a = b", "It does not hold: a = Ardia, b = Borland: `a = b` is false.")]
    [InlineData("for some a in Pact: suffices({a}, march)", "It does not hold: `suffices({a}, march)` is false of each of the 3 members of `Pact`.")]
    [InlineData("count(Pact)=3   /* three */ and 1 = 1 fails", "It holds: `count(Pact)` is 3; `1 = 1` is true.")]
    [InlineData("count(Pact)\n  = 2", "It does not hold: `count(Pact)` is 3.")]
    public void An_expectation_that_is_not_met_says_what_was_found(string expectation, string reason) => Assert.Equal(reason, ReasonOf(Veto, expectation));

    [Fact]
    public void The_file_in_the_design_of_the_language_may_expect_an_invariant_to_fail_because_of_a_procedure() =>
        Assert.Contains("1 of 1 expectation met", Check(Veto, "no_veto fails because march").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("no_veto fails because decide", "`decide` has no share in that")]
    [InlineData("no_veto fails because AR", "`AR` has no share in that")]
    [InlineData("no_veto fails because vote, BO", "`vote` has no share in that")]
    [InlineData("no_veto fails because AR, CE, march", "`AR` and `CE` have no share in that")]
    public void A_failing_for_another_reason_fails_the_expectation_and_says_what_the_reason_was(string expectation, string complaint)
    {
        var reason = ReasonOf(Veto, expectation);

        Assert.Contains(complaint, reason, StringComparison.Ordinal);
        Assert.Contains("a = Borland: `can_block({a}, march)` is true, at step `host`", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pact = veto_players(march) fails because BO", "`BO` has no share in that: `Pact` is ")]
    [InlineData("Pact in veto_players(march) fails because BO", "`BO` has no share in that: `Pact` is ")]
    [InlineData("not (veto_players(march) in Pact) fails because CE", "`CE` has no share in that: `veto_players(march)` is Borland")]
    public void Who_is_in_both_sets_is_no_reason_why_they_differ(string expectation, string complaint) =>
        Assert.Contains(complaint, ReasonOf(Veto, expectation), StringComparison.Ordinal);

    [Fact]
    public void A_finding_about_another_role_is_no_reason_against_the_expected_absence_of_one()
    {
        const string role = Veto + "procedure help { about victim, aggressor   step agree { by Council except aggressor   using consensus }   may wait }\n";

        Assert.Contains("1 of 1 expectation met", CommandRun.WithInput(role + "expect no finding SubjectVeto in help because aggressor\n", "check", "-").Output, StringComparison.Ordinal);
        Assert.Contains("as the victim, can alone stop `help`", Finding("victim"), StringComparison.Ordinal);
        Assert.Contains("as the victim, can alone stop `help`", Finding("victim, agree"), StringComparison.Ordinal);

        static string Finding(string names) => ReasonAfter(CommandRun.WithInput($"{role}expect no finding SubjectVeto in help because {names}\n", "check", "-").Output);
    }

    [Fact]
    public void A_long_list_of_members_is_cut_off_after_ten()
    {
        var members = string.Concat(Enumerable.Range(1, 32).Select(number => $"member M{number} {{}}\n"));

        var reason = ReasonOf($"architecture many\nas of 2026\n{members}organisation All {{ members {string.Join(", ", Enumerable.Range(1, 32).Select(number => $"M{number}"))} }}\n", "All = none");

        Assert.Equal("It does not hold: `All` is M1, M2, M3, M4, M5, M6, M7, M8, M9, M10 and 22 more.", reason);
    }

    [Fact]
    public void Whatever_stands_in_a_condition_stays_text()
    {
        const string file = "architecture odd \"Odd\"\nas of 2026\nmember A \"\\\"); System.Environment.Exit(1); (\\\"\" {}\norganisation All { members A }\n";

        Assert.Equal("It does not hold: a = \"); System.Environment.Exit(1); (\": `All` is \"); System.Environment.Exit(1); (\".", ReasonOf(file, "for every a in All: All = none"));
    }

    private static string ReasonOf(string file, string expectation) => ReasonAfter(Check(file, expectation).Output);

    private static string ReasonAfter(string output)
    {
        var lines = output.Split('\n');
        var place = Array.FindIndex(lines, line => line.EndsWith("failed expectation", StringComparison.Ordinal));
        Assert.True(place >= 0, string.Join('\n', lines));
        return lines[place + 3].Trim();
    }

    private static CommandRun Check(string file, string expectation) => CommandRun.WithInput($"{file}expect {expectation}\n", "check", "-");
}
