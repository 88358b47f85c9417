namespace AfterNato.Compiler.Tests.Remedies;

/// <summary>What would take the power to stop a decision from whoever has it alone.</summary>
public sealed class DecisionRemedyTests
{
    private const string Frame = """
        architecture pact
        use std.rules
        use std.units
        as of 2026-02-15
        allow Uncited "Everything here is invented."
        allow OpenEnded "Nothing here has a date."
        fact votes_held : number
        member Ardia { votes_held 4 }
        member Borland { votes_held 3 }
        member Cormark { votes_held 2 }
        member Dunmark { votes_held 2 }
        organisation Pact { members Ardia, Borland, Cormark, Dunmark }
        body Council { of Pact   seats one per member }
        body Assembly { of Pact   seats one per member weighted by votes_held }
        body Parliament { of Pact   seats 30 }
        post Chair { of Pact   independent   held by Ardia }
        post Speaker { of Pact   held by Ardia }
        rule all_agree(n) { count(for) >= n }
        rule part(share) { share(for) >= share }
        rule quiet { against = none and share(abstaining) < 1/3 }

        """;

    [Theory]
    [InlineData("step agree { by Council   using consensus }", "`using one_may_object`, with `rule one_may_object { count(against) <= 1 }`")]
    [InlineData("step agree { by Council   using unanimity }", "`using all_but_one`, with `rule all_but_one { count(seats except for) <= 1 }`")]
    [InlineData("step agree { by Council   using all_agree(4) }", "`using all_agree(3)`")]
    [InlineData("step agree { by Council   using opt_in(4) }", "`using opt_in(3)`")]
    [InlineData("step agree { by Assembly   using weighted(11) }", "`using weighted(7)`")]
    [InlineData("step agree { by Council   using part(100 %) }", "`using part(75%)`")]
    [InlineData("step agree { by Council   using quiet }", "followed by an `otherwise`")]
    [InlineData("step agree { by Parliament   using unanimity   within 3 days }", "step `agree` alone")]
    [InlineData("step ask { by Chair }   step agree { by Council   using consensus }   step ratify { by Council   using unanimity }", "steps `agree` and `ratify` alone, at least their rules would have to change: in `agree`, `using one_may_object`")]
    [InlineData("either { step agree { by Council   using consensus }   step ratify { by Council   using unanimity } } or { step settle { by Council   using consensus } }", "step `settle` alone")]
    [InlineData("at least 2 of { step one { by Council   using consensus }   step two { by Council   using silence }   step three { by Council   using unanimity } }", "steps `one` and `two` alone")]
    [InlineData("step agree { by Council   using silence   within 2 days   otherwise { step debate { by Council   using consensus } } }", "step `debate` alone")]
    [InlineData("about ally   step agree { by Council except ally   using consensus }", "step `agree` alone")]
    public void A_change_of_rules_leaves_nobody_the_power_to_stop_a_procedure_alone(string course, string hint)
    {
        var text = $"{Frame}procedure decide {{ {course} }}\n";

        Assert.Contains(hint, Remedied.EachRemoves(text, "AN3001"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consensus", "one_may_object { count(against) <= 1 }", "one_may_object { count(against) <= 0 }")]
    [InlineData("unanimity", "all_but_one { count(seats except for) <= 1 }", "all_but_one { count(seats except for) <= 0 }")]
    [InlineData("all_agree(4)", "using all_agree(3)", "using all_agree(4)")]
    [InlineData("weighted(11)", "using weighted(7)", "using weighted(8)")]
    [InlineData("part(100 %)", "using part(75%)", "using part(76%)")]
    public void The_next_smaller_change_of_a_rule_is_not_enough(string rule, string changed, string less)
    {
        var body = rule.StartsWith("weighted", StringComparison.Ordinal) ? "Assembly" : "Council";
        var text = $"{Frame}procedure decide {{ step agree {{ by {body}   using {rule} }} }}\n";
        var enough = Remedied.Applied(text, Remedied.Of(text, "AN3001")[0].Remedies[0]);
        Assert.Contains(changed, enough, StringComparison.Ordinal);

        Assert.DoesNotContain("AN3002", Check(enough), StringComparison.Ordinal);
        Assert.Contains("AN3002", Check(enough.Replace(changed, less, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about offender   step agree { by Council   using consensus }", "`by Council except offender`")]
    [InlineData("about offender, victim   step agree { by Council except victim   using consensus }", "`by Council except victim, offender`")]
    [InlineData("about offender   step agree { by Council   using unanimity }   step ratify { by Council   using silence }", "steps `agree` and `ratify`: `by Council except offender`")]
    [InlineData("about offender   step agree { by Assembly   using part(70 %) }", "`by Assembly except offender`")]
    [InlineData("about offender   step accept { by offender }   step agree { by Council   using consensus }", "What is left is the consent")]
    [InlineData("about offender   either { step agree { by Council   using consensus } } or { step name { by Speaker }   step settle { by Council   using silence } }", "step `agree`: `by Council except offender`")]
    public void Whom_a_decision_concerns_has_no_vote_in_it_or_can_be_outvoted(string course, string hint)
    {
        var text = $"{Frame}procedure suspend {{ {course} }}\n";
        var offers = Remedied.Of(text, "AN3003").Where(offer => offer.Remedies.Count > 0).ToList();

        Assert.NotEmpty(offers);
        Assert.Contains(offers, offer => offer.Hint.Contains(hint, StringComparison.Ordinal));
        foreach (var offer in offers)
        {
            foreach (var remedy in offer.Remedies)
                Remedied.Removes(text, "AN3003", [offer], Remedied.Applied(text, remedy));
        }
    }

    [Fact]
    public void A_member_that_also_acts_by_an_officer_of_its_own_is_not_kept_from_stopping_by_leaving_it_out_of_the_vote()
    {
        var text = $"{Frame}procedure suspend {{ about offender   step name {{ by Speaker }}   step agree {{ by Council   using consensus }} }}\n";

        var offer = Remedied.Of(text, "AN3003").Single(offer => offer.Remedies.Count == 0);

        Assert.Contains("let somebody else take `name`", offer.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_others_are_too_few_to_carry_it_leaving_one_out_is_no_help()
    {
        var text = $"{Frame}procedure suspend {{ about offender   step agree {{ by Council   using all_agree(4) }} }}\n";

        Assert.DoesNotContain("except", Remedied.EachRemoves(text, "AN3003"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_members_neither_is_outvoted()
    {
        var text = $"{Frame}body Pair {{ seats Ardia, Borland }}\nprocedure decide {{ step agree {{ by Pair   using consensus }} }}\n";

        var offer = Remedied.Of(text, "AN3001").Single();

        Assert.Empty(offer.Remedies);
        Assert.Contains("an `otherwise` in which others decide", offer.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_is_not_changed_for_one_who_follows_it()
    {
        var text = $"{Frame}procedure by_all(council) {{ step agree {{ by council   using consensus }} }}\nprocedure decide {{ follows by_all(council: Council) }}\n";

        var remedy = Remedied.Of(text, "AN3001").Single().Remedies[0];

        Assert.Equal(0, remedy.GetProperty("changes").GetArrayLength());
        Assert.Contains("come from a pattern", remedy.GetProperty("sentence").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("using four", "rule four { count(for) >= 4 }", "Dunmark", "be 3: `count(for) >= 3`")]
    [InlineData("using all_agree(4)", "", "Dunmark", "`count(for) >= count(seats)`")]
    [InlineData("using over_three", "rule over_three { count(for) > 3 }", "Dunmark", "`count(for) > 3/4 * count(seats)`")]
    [InlineData("using three", "rule three { count(for) >= 3 }", "Cormark, Dunmark", "`count(for) >= 3/4 * count(seats)`")]
    [InlineData("using quorate", "rule quorate { count(present) >= 3 and count(for) > count(against) }", "Cormark, Dunmark", "be 2: `count(present) >= 2 and count(for) > count(against)`")]
    [InlineData("using weighted(10)", "", "Cormark", "`using weighted(9)`")]
    [InlineData("using nine", "rule nine { votes(for) >= 9 }", "Borland", "be 8: `votes(for) >= 8`")]
    public void Those_who_are_left_can_reach_what_a_rule_asks_for(string use, string rule, string leaving, string hint)
    {
        var body = use.Contains("weighted", StringComparison.Ordinal) || use.Contains("nine", StringComparison.Ordinal) ? "Assembly" : "Council";
        var text = $"{Frame}{rule}\nprocedure decide {{ step vote {{ by {body}   {use} }} }}\nscenario exit {{ at 2027-01-01   withdraw {leaving} from Pact }}\n";

        Assert.Contains(hint, Remedied.EachRemoves(text, "AN3017"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule four { count(for) >= 4 and Ardia in for }", "four")]
    [InlineData("rule four { count(for) >= 4 or Ardia in for and count(for) >= 4 }", "four")]
    public void What_else_a_rule_asks_for_is_not_guessed_at(string rule, string use)
    {
        var text = $"{Frame}{rule}\nprocedure decide {{ step vote {{ by Council   using {use} }} }}\nscenario exit {{ at 2027-01-01   withdraw Dunmark from Pact }}\n";

        Assert.Empty(Remedied.Of(text, "AN3017").Single().Remedies);
    }

    [Fact]
    public void A_number_with_which_two_groups_could_each_decide_before_is_not_offered()
    {
        var text = $"{Frame}rule three {{ count(for) >= 3 }}\nprocedure decide {{ step vote {{ by Council   using three }} }}\nscenario exit {{ at 2027-01-01   withdraw Cormark, Dunmark from Pact }}\n";

        Assert.DoesNotContain("As a number", Remedied.EachRemoves(text, "AN3017"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_larger_number_is_out_of_reach_of_those_left()
    {
        var text = $"{Frame}rule four {{ count(for) >= 4 }}\nprocedure decide {{ step vote {{ by Council   using four }} }}\nprocedure assist {{ step help {{ by Council   using four }} }}\nscenario exit {{ at 2027-01-01   withdraw Dunmark from Pact }}\n";
        var remedies = Remedied.Of(text, "AN3017").Single().Remedies;
        var changed = Remedied.Applied(text, remedies[1]);

        Assert.DoesNotContain("AN3017", Check(changed), StringComparison.Ordinal);
        Assert.Contains("AN3017", Check(changed.Replace("four_of_those_left { count(for) >= 3 }", "four_of_those_left { count(for) >= 4 }", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string Check(string text)
    {
        using var folder = new TemporaryFolder();
        return CommandRun.Check(folder.Write("pact.arch", text)).Output;
    }
}
