using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Power;

public sealed class PowerCommandTests
{
    [Fact]
    public void Luxembourg_had_a_vote_and_no_power() => Golden.Verify(Answered(PowerSample.EuropeanEconomicCommunity, "proposal"));

    [Fact]
    public void Five_of_fifteen_hold_almost_all_power_in_the_Security_Council() => Golden.Verify(Answered(PowerSample.SecurityCouncil, "Security_Council", "--rule", "un_security_council", "--explain-engine"));

    [Fact]
    public void It_takes_four_states_to_block_the_Council_of_the_Union() => Golden.Verify(Answered(PowerSample.EuropeanUnion, "act", "--explain-engine"));

    [Fact]
    public void The_holder_of_a_post_is_appointed_by_everybody_together()
    {
        var path = Path.Combine(Repository.Root, "examples/nato-2026.arch");

        Golden.Verify(CommandRun.Of("power", path, "appoint_SACEUR", "--no-cache").Output);
    }

    [Fact]
    public void Fractions_take_the_place_of_decimals_and_bars() => Golden.Verify(Answered(PowerSample.EuropeanEconomicCommunity, "Council", "--exact"));

    [Fact]
    public void The_subject_of_an_attack_has_no_say_in_the_answer()
    {
        var run = Run(PowerSample.Pact, "help", "--about", "victim=AR", "--about", "aggressor=BO");

        Assert.StartsWith("Help (help), as of 2026-01-20: 3 members\nThe victim is Ardia.\nThe aggressor is Borland.\n\nEach of 3 members can block it alone, so all must agree.", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.Exit, run.Errors));
    }

    [Fact]
    public void Who_is_taken_to_act_for_whom_is_said()
    {
        var text = PowerSample.Pact + """
            post Commander "The Commander" { of Pact   held by BO since 2025-01-01 }
            post Clerk "The Clerk" { of Pact   independent   held by CE since 2025-01-01 }
            procedure budget {
              step draft { by Clerk }
              step ask { by Commander }
              step confirm { by Senate   using simple_majority }
              step vote { by Assembly   using two_thirds }
              may wait
            }
            """;

        Assert.StartsWith(
            "budget, as of 2026-01-20: 2 members What The Senate of Ardia decides is taken for the consent of Ardia. "
            + "The Clerk acts for no member and is taken to agree. The Commander is taken to act for Borland, whose national holds the post. "
            + "The Assembly is taken to agree, as far as its rule can be met at all, since its seats belong to no member: `--seats` makes each of them a player.  Each of 2 members can block it alone",
            Prose(Run(text, "budget")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_decided_because_nobody_is_there_says_so()
    {
        var text = PowerSample.Pact + """
            organisation Future { members AR, BO since 2030 }
            body Court { of Future   seats one per member }
            post Judge "The Judge" { of Pact   vacant since 2025-01-01 }
            procedure appeal {
              step hear { by Judge }
              step rule_on { by Court   using two_thirds }
              may wait
            }
            """;

        var run = Run(text, "appeal");

        Assert.Contains("The Judge is vacant, so that what it has to do cannot be done.\nNobody has a seat in Court on this day, so that it cannot vote.\n\nIt can never be adopted.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_and_its_percent_sign_stand_on_one_line() =>
        Assert.All(Run(PowerSample.SecurityCouncil, "resolution").Output.Split('\n'), line => Assert.False(line.StartsWith('%')));

    [Fact]
    public void An_open_role_is_pointed_out()
    {
        var run = Run(PowerSample.Pact, "help", "--about", "victim=AR");

        Assert.Contains("Nobody is named as the aggressor, so nobody loses a seat or takes a step as such: `--about aggressor=…` names a member.", Prose(run), StringComparison.Ordinal);
        Assert.Contains(": 4 members\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_has_a_game_of_its_own()
    {
        var run = Run(PowerSample.Pact, "order.confirm");

        Assert.Contains("Ardia decides alone.", run.Output, StringComparison.Ordinal);
        Assert.Contains("confirm (order.confirm) by simple_majority, as of 2026-01-20: 1 member\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_may_be_asked_by_a_rule_that_another_body_uses() =>
        Assert.Contains("The Committee (Committee) by opt_in(3)", Run(PowerSample.Pact, "Committee", "--rule", "opt_in( 3 )").Output, StringComparison.Ordinal);

    [Fact]
    public void A_given_vote_leaves_the_game_of_the_others()
    {
        var against = Run(PowerSample.Pact, "decide", "--if", "AR against, BO against");
        var divided = Run(PowerSample.Pact, "decide", "--if", "AR", "against", "--if", "BO, CE for");

        Assert.Contains("Ardia and Borland vote against it; what follows is the game of the others.\n\nEach of 3 members can block it alone", against.Output, StringComparison.Ordinal);
        Assert.Contains("Ardia votes against it; what follows is the game of the others.\nBorland and Cetra vote for it; what follows is the game of the others.\n", divided.Output, StringComparison.Ordinal);
        Assert.Contains("At least 1 of 2 members must agree.", divided.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recompute", "Dorn and Elam have left; quotas are taken anew of those who stay (--policy recompute).", "At least 2 of 3 members must agree.", "DO", "EL")]
    [InlineData("absolute", "Elam has left; as much as before is needed of those who stay (--policy absolute).", "At least 3 of 4 members must agree.", "EL")]
    [InlineData("consent", "Elam has left; the consent of those who left is taken as given (--policy consent).", "At least 2 of 4 members must agree.", "EL")]
    public void What_becomes_of_quotas_when_members_leave_is_said(string policy, string said, string needed, params string[] leaving)
    {
        var run = Run(PowerSample.Pact, ["decide", "--leave", .. leaving, "--policy", policy]);

        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Contains(needed, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_was_not_chosen_is_said_to_be_so()
    {
        var run = Run(PowerSample.Pact, "decide", "--leave", "DO", "EL");

        Assert.Contains("Dorn and Elam have left; quotas are taken anew of those who stay, for want of another policy", Prose(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_may_consent_with_different_probabilities()
    {
        var run = Run(PowerSample.Pact, "help", "--consent", "1/2", "0.25", "AR=100%", "--consent", "BO=0");

        Assert.Contains("Ardia consents with a probability of 100 %.\nBorland consents with a probability of 0 %.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("If every other member consents with a probability of 50 %, independently of the others, the probability of adoption is 0.0 %.", Prose(run), StringComparison.Ordinal);
        Assert.Contains("  with 25 % each of the others  0.00 %\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_is_looked_at_on_the_day_of_its_last_change()
    {
        var run = Run(PowerSample.Pact, "decide", "--scenario", "doubt");

        Assert.Contains("Decision (decide), in the scenario “Doubt”, as of 2027-01-01: 4 members\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("The positions that the scenario gives `AR` on it are not counted here: `--if` gives a vote.", Prose(run), StringComparison.Ordinal);
        Assert.Contains(", as of 2026-06-01: 5 members\n", Run(PowerSample.Pact, "decide", "--scenario", "doubt", "--as-of", "2026-06-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_coalitions_are_listed_as_are_asked_for()
    {
        var run = Run(PowerSample.SecurityCouncil, "resolution", "--list", "2");

        Assert.Contains("Minimal winning coalitions, the first 2\n  everybody but ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("coalitions, the first", Run(PowerSample.SecurityCouncil, "resolution", "--list", "0").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_estimated_unless_it_is_asked_for()
    {
        string[] forms = ["text", "json", "csv", "markdown"];

        Assert.All(forms, form => Assert.DoesNotContain("estimate", Run(PowerSample.Pact, "decide", "--format", form).Output, StringComparison.OrdinalIgnoreCase));
        Assert.All(forms, form => Assert.Contains("estimate", Run(PowerSample.Pact, "decide", "--estimate", "--samples", "100", "--format", form).Output, StringComparison.Ordinal));
    }

    [Fact]
    public void An_estimate_is_called_so_and_has_an_interval_and_a_seed()
    {
        string[] question = ["join", "--estimate", "--samples", "1000", "--consent", "1/2", "--seed"];
        var run = Run(PowerSample.Pact, [.. question, "7"]);

        Assert.Contains(
            "Estimates, which are not exact By Monte Carlo over random coalitions (Monte Carlo over random orders for Shapley–Shubik), 1000 samples for each question, seed 7; 99 % confidence (Wilson).",
            string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        Assert.Matches(@"Ardia +0\.\d{4} \(0\.\d{4} to 0\.\d{4}\) +0\.\d{4} \(0\.\d{4} to 0\.\d{4}\)\n", run.Output);
        Assert.Matches(@"50 % +0\.\d{4} \(0\.\d{4} to 0\.\d{4}\)\n", run.Output);
        Assert.Equal(run.Output, Run(PowerSample.Pact, [.. question, "7"]).Output);
        Assert.NotEqual(run.Output.Replace("seed 7", "seed 8", StringComparison.Ordinal), Run(PowerSample.Pact, [.. question, "8"]).Output);
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        Assert.Contains("\u001b[", Run(PowerSample.Pact, "decide", "--color", "always").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", Run(PowerSample.Pact, "decide").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_and_figures_stay_within_a_hundred_columns() =>
        Assert.All(Run(PowerSample.SecurityCouncil, "resolution", "--list", "20").Output.Split('\n'), line => Assert.InRange(line.Length, 0, 100));

    private static string Prose(CommandRun run) => run.Output.Replace('\n', ' ');

    private static string Answered(string text, params string[] arguments)
    {
        var run = Run(text, arguments);
        Assert.Equal((0, ""), (run.Exit, run.Errors));
        return run.Output;
    }

    private static CommandRun Run(string text, params string[] arguments) => CommandRun.WithInput(text, ["power", "-", .. arguments, "--no-cache"]);
}
