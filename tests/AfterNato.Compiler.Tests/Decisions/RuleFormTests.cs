using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

using FsCheck.Fluent;

namespace AfterNato.Compiler.Tests.Decisions;

/// <summary>What is said of a rule by its structure is what the rule says of every coalition that it is asked about.</summary>
public sealed class RuleFormTests
{
    private const string Beginning = """
        architecture forms "Forms"
        use std.countries
        use std.rules
        use std.eu_rules
        use std.un_rules
        use std.coalition_rules
        use std.units
        as of 2026-02-15
        fact weight : quantity { unit people }
        fact joined : date
        fact title : text

        """;

    // How the body may be made up; the last knows no weight of one of its members.
    private static readonly string[] Bodies =
    [
        "of Pact   seats one per member",
        "of Pact   seats one per member except m0, m3",
        "seats m1, m2, m4, m5, m6 weighted by weight",
        "of Pact   seats one per member weighted by population",
        "seats GB, m1, m2",
        "seats m7",
        "seats m1, m2, m8",
    ];

    public static TheoryData<string> Library { get; } =
    [
        "consensus", "silence", "unanimity", "unanimity_minus_one", "any_one", "simple_majority", "absolute_majority", "one_third", "two_thirds", "two_thirds_present",
        "two_thirds_voting", "three_quarters", "majority_with_quorum", "weighted_majority", "weighted_two_thirds", "weighted(7)", "opt_in(3)", "jef_response",
        "eu_qualified_majority", "eu_reinforced_majority", "eu_partial_majority", "eu_unanimity", "constructive_abstention", "eu_simple_majority", "eu_four_fifths",
        "eu_parliament_two_thirds", "un_security_council", "un_procedural",
    ];

    public static TheoryData<string> Structured { get; } =
    [
        "yes",
        "no",
        "count(for) * 2 - count(against) >= 3",
        "-count(against) > -3",
        "share(for, weight) + share(for, population) > 1",
        "(share(for, weight) + share(for)) / 2 >= 1/2",
        "count(seats) / count(seats except {m0}) * count(for) >= 3",
        "votes(for) - votes(against) > 0",
        "not count(against) > 2",
        "not (count(against) > 2 or m1 in against)",
        "count(for) = count(seats)",
        "count(against) != count(seats)",
        "for = seats or m1 in for",
        "for != none",
        "{m1, m2} in for or for some m in trio: m in for",
        "(trio & seats) in for",
        "for in seats and present = seats and voting = seats and absent = none and abstaining = none",
        "against in trio",
        "for every m in trio & seats: m in for or count(for) >= 4",
        "for some m in for: weight of m > 3 people",
        "for every m in against: weight of m < 4 people",
        "for some a in seats: for some b in seats except {a}: {a, b} in for and share({a, b}, weight) > 1/3",
        "sum(m in for: weight of m) >= 10 people",
        "sum(m in against: weight of m) < 10 people",
        "sum(m in trio: count(m & for)) >= 2",
        "sum(m in seats: if m in trio then weight of m else 2 people) > 3 people and m1 in for",
        "count(m in seats: m in for) >= 3",
        "count(m in for: weight of m >= 2 people) >= 2",
        "count(m in seats: not m in against) >= 3 and count(m in seats except trio: m in for) > 0",
        "if count(seats) > 5 then count(for) >= 4 else for = seats",
        "if m1 in for then yes else count(for) >= 4",
        "if m1 in for then count(for) >= 2 else no",
        "if m1 in against then no else count(for) >= 2",
        "if count(for) > 3 then yes else if m1 in for then count(for) >= 3 else no",
        "count(for) >= (if count(seats) > 4 then 4 else 2)",
        "max(count(seats) / 2, 2) <= count(for)",
        "count(m in for: weight of m > min(x in seats: weight of x)) >= 3",
        "(the m in seats with greatest weight of m) in for",
        "two_thirds and weighted_majority or opt_in(5)",
        "own(2, 40 %) and not own(7, 90 %) or count(for) = count(seats)",
        "yes = (count(for) >= 2)",
        "(count(for) >= 2) != no",
        "count(for & trio) >= 2 and count(for except trio) >= 1 or count(for | trio) >= 5",
        "title of m1 = \"a\" and joined of m2 < 1990 and as_of > joined of m1 and count(for) > 1",
        "count(for) / 3 >= 1 and share(against) <= 50 %",
    ];

    // More consent could do harm, or two things that depend on it are multiplied.
    public static TheoryData<string> Unstructured { get; } =
    [
        "count(for) = 2",
        "count(for) >= 2 and count(for) <= 4",
        "m1 in against or m2 in for",
        "count(for) * count(for) >= 9",
        "share(for) / share(against) > 1/2",
        "count(for) - 3 * count(for & trio) > 0",
        "if m1 in for then m2 in for else count(for) > 2",
        "(m1 in for) = (m2 in for)",
        "max(count(for), count(against)) > 4",
        "count(m in trio: count(for) > 2 or m in for) >= 2",
        "weight of (the m in for with greatest weight of m) > 3 people",
    ];

    [Theory]
    [MemberData(nameof(Library))]
    [MemberData(nameof(Structured))]
    public void A_rule_that_shows_its_structure_is_the_same_game_on_every_coalition(string rule)
    {
        var structured = Compare(rule).ToList();

        Assert.Contains(true, structured);
    }

    [Fact]
    public void Whatever_a_rule_says_its_structure_says_the_same() => Testing.Property.Holds(
        RandomRule.Condition.ListOf(12).ToArbitrary(),
        rules => Assert.NotEmpty(Compare([.. rules], [Bodies[0], Bodies[2], Bodies[3]])),
        runs: 20);

    [Theory]
    [MemberData(nameof(Unstructured))]
    public void A_rule_without_a_structure_is_asked(string rule)
    {
        var structured = Compare(rule);

        Assert.NotEqual(true, structured.First());
    }

    // Of each body, whether its game shows a structure; null where the answer is unknown.
    private static List<bool?> Compare(string rule) => Compare([rule], Bodies);

    private static List<bool?> Compare(ImmutableArray<string> rules, string[] bodies)
    {
        var text = new StringBuilder(Beginning)
            .AppendJoin("", Enumerable.Range(0, 9).Select(Member))
            .Append("organisation Pact { members m0, m1, m2, m3, m4, m5, m6, m7 since 2000-01-01 }\n")
            .Append("group trio { m1, m2, m7 }\n")
            .Append("rule own(n, s) { count(for) >= n and share(for, weight) >= s }\n")
            .AppendJoin("", bodies.Select((body, number) => string.Create(CultureInfo.InvariantCulture, $"body b{number} {{ {body} }}\n")));
        for (var i = 0; i < rules.Length; i++)
        {
            var isName = rules[i].All(c => char.IsLetterOrDigit(c) || c is '_' or '(' or ')') && rules[i] is not ("yes" or "no");
            var name = isName ? rules[i] : string.Create(CultureInfo.InvariantCulture, $"asked{i}");
            if (!isName)
                text.Append(CultureInfo.InvariantCulture, $"rule {name} {{ {rules[i]} }}\n");
            for (var body = 0; body < bodies.Length; body++)
                text.Append(CultureInfo.InvariantCulture, $"procedure p{i}_{body} {{ step s {{ by b{body} using {name} }} }}\n");
        }

        var model = CompiledText.Load(text.ToString());
        return [.. model.Procedures.Select(procedure => Compare(procedure.Steps.Single(), model.Now))];
    }

    private static string Member(int number)
    {
        var weight = number == 8 ? "" : string.Create(CultureInfo.InvariantCulture, $"weight {(number * number % 7) + (number / 3)} people   population {1 + (number * 5 % 11)} 000 000 people");
        var title = number == 1 ? "title \"a\"" : "";
        return string.Create(CultureInfo.InvariantCulture, $"member m{number} {{ {weight} joined {1980 + number}-01-01 {title} }}\n");
    }

    private static bool? Compare(Step step, Situation situation)
    {
        var electorate = step.ElectorateAt(situation, Roles.None);
        var seats = electorate.Seats.ToArray();
        var asked = Enumerable.Range(0, 1 << seats.Length).Select(mask => Adopts(step, electorate, MemberSet.Of(seats.Where((_, seat) => (mask >> seat & 1) != 0)))).ToList();
        VotingGame game;
        try
        {
            game = step.GameAt(situation, Roles.None).ToVotingGame();
        }
        catch (UnknownAnswerException)
        {
            // More consent does harm, or something is missing.
            Assert.True(asked.Contains(null) || Enumerable.Range(0, asked.Count).Any(mask => asked[mask] == true && Enumerable.Range(0, seats.Length).Any(seat => asked[mask | (1 << seat)] == false)));
            return null;
        }

        var isStructured = game is WeightedGame or AtLeastGame or ConstantGame;
        for (var mask = 0; mask < asked.Count; mask++)
            Assert.Equal(asked[mask], Wins(game, MemberSet.Of(Enumerable.Range(0, seats.Length).Where(seat => (mask >> seat & 1) != 0))));
        return isStructured;
    }

    private static bool? Adopts(Step step, Electorate electorate, MemberSet coalition) => Known(() => step.Rule?.Adopts(Ballot.OfCoalition(electorate, coalition)));

    private static bool? Wins(VotingGame game, MemberSet coalition) => Known(() => game.Wins(coalition));

    private static bool? Known(Func<bool?> answer)
    {
        try
        {
            return answer();
        }
        catch (UnknownAnswerException)
        {
            return null;
        }
    }
}
