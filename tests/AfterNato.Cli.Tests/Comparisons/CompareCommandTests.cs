using System.Text.Json;

using AfterNato.Cli.Tests.Checking;
using AfterNato.Cli.Tests.Running;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Comparisons;

public sealed class CompareCommandTests : IDisposable
{
    private readonly ComparisonSample _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Three_alliances_side_by_side_for_people() => Golden.Verify(Three().Output);

    [Fact]
    public void Three_alliances_for_a_paper() => Golden.Verify(Three("--format", "markdown", "--ask", "members, essential outside, decisions, time, cost").Output, "md");

    [Fact]
    public void Three_alliances_for_a_spreadsheet() => Golden.Verify(Three("--format", "csv").Output, "csv");

    [Fact]
    public void Two_alliances_for_programs()
    {
        var run = _sample.Compare(["pact.arch", "league.arch"], "--format", "json", "--without", "AR");

        Conforms(run);
        Golden.Verify(run.Output, "json");
    }

    [Fact]
    public void What_no_file_declares_is_no_failure_of_the_question()
    {
        var run = Three("--ask", "members,time");

        Assert.Equal(0, run.Exit);
        Assert.Contains("not declared", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_procedures_with_one_answer_give_no_other_answer_than_one()
    {
        _sample.Write("twice.arch", ComparisonSample.Pact.Replace("procedure defend {", """
            procedure defend_again {
              about victim, aggressor
              step agree { by Council   using consensus }
              serves collective defence
            }
            procedure defend {
            """, StringComparison.Ordinal).Replace("architecture pact", "architecture twice", StringComparison.Ordinal));
        var run = _sample.Compare(["pact.arch", "twice.arch"], "--ask", "decisions,aggressor");

        Assert.DoesNotContain("They differ in collective defence", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("They differ in «an aggressor", run.Output, StringComparison.Ordinal);
        Assert.Contains("twice: defend_again", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_alone_nominates_is_told_where_everybody_can_refuse()
    {
        _sample.Write("open.arch", """
            architecture open "Everybody nominates"   extends "pact.arch"
            use std.coalition_rules
            change procedure appoint {
              step nominate { by Council   using opt_in(1) }
              step approve { by Council   using consensus }
            }
            """);
        var run = _sample.Compare(["pact.arch", "open.arch"], "--ask", "decisions", "--format", "json");

        Assert.Equal(Answers(run, "decisions/appointing the commander/veto")[0], Answers(run, "decisions/appointing the commander/veto")[1]);
        Assert.Equal(["AR at nominate and confirm", "nobody"], Answers(run, "decisions/appointing the commander/own"));
        Assert.Equal("Chief, which nothing else fills, while AR or BO or CE refuses", Answers(run, "decisions/appointing the commander/vacant")[1]);
        Assert.Contains("They differ in appointing the commander, «holds a step that nobody else can stop»", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_writes_more_down_does_not_look_worse_for_that()
    {
        _sample.Write("orders.arch", ComparisonSample.Pact.Replace("architecture pact", "architecture orders", StringComparison.Ordinal)
            + "\nprocedure order_of_Chief { step order { by Chief } }\nprocedure order_of_Deputy { step order { by Deputy } }\n");
        var run = _sample.Compare(["pact.arch", "orders.arch"], "--ask", "withdrawal", "--format", "json");

        Assert.All(Answers(run, "withdrawal/decisions"), answer => Assert.Equal("2 of 3 kinds of decisions, by AR", answer));
        Assert.Contains("not counted: procedures that serve none of these, or for which there is another; most of them, 2, fail without AR", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_who_has_as_much_as_the_last_one_named_is_passed_over_in_silence() =>
        Assert.Equal("BO 40.0 %, CE 20.0 %, DO 20.0 %, and 1 more alike", Answers(Three("--ask", "cost", "--format", "json"), "cost/shares")[1]);

    [Fact]
    public void An_aggressor_has_no_veto_where_it_is_left_out()
    {
        var answers = Answers(Three("--format", "json", "--ask", "aggressor"), "aggressor/inside");

        Assert.Equal(["all 3 at agree", "nobody", "nobody"], answers.Select(answer => answer.Replace("AR, BO, CE (3), ", "all 3 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_are_those_of_power()
    {
        using var compared = JsonDocument.Parse(Three("--format", "json", "--ask", "decisions").Output);
        var chance = Question(compared, "decisions/collective defence/adopted 95").GetProperty("answers")[0].GetProperty("values")[0].GetProperty("number").GetProperty("exact").GetString();
        var power = CommandRun.WithInput(ComparisonSample.Pact, "power", "-", "defend", "--format", "json", "--no-cache");

        using var document = JsonDocument.Parse(power.Output);
        var adoption = document.RootElement.GetProperty("adoption").EnumerateArray().Select(one => one.GetRawText()).Single(one => one.Contains("19/20", StringComparison.Ordinal));
        Assert.Equal("6859/8000", chance);
        Assert.Contains("6859/8000", adoption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_sum_says_whom_it_leaves_out() =>
        Assert.Equal("4 bn USD, without BO", Answers(Three("--format", "json", "--ask", "members"), "members/gdp")[0]);

    [Fact]
    public void Amounts_in_different_units_are_told_and_not_compared()
    {
        using var document = JsonDocument.Parse(Three("--format", "json", "--ask", "cost").Output);
        var totals = Question(document, "cost/total").GetProperty("answers").EnumerateArray().ToList();

        Assert.All(totals, total => Assert.Equal("not_comparable", total.GetProperty("status").GetString()));
        Assert.All(totals, total => Assert.Contains("nothing is converted or added", total.GetProperty("reason").GetString(), StringComparison.Ordinal));
        Assert.Equal(["1 bn EUR once", "100 million EUR a year"], totals[0].GetProperty("values").EnumerateArray().Select(part => part.GetProperty("text").GetString()));
    }

    [Fact]
    public void Times_add_up_along_the_course()
    {
        var times = Answers(Three("--format", "json", "--ask", "time"), "time/opening a mission");

        // Two weeks, ten more days for the fallback and one for the order.
        Assert.Equal("25 days", times[0]);
        Assert.Equal("15 days", times[2]);
    }

    [Fact]
    public void Tables_of_many_columns_go_on_below_and_stay_narrow()
    {
        List<string> files = [.. Enumerable.Range(1, 12).Select(number => $"pact{number}.arch")];
        foreach (var file in files)
            _sample.Write(file, ComparisonSample.Pact.Replace("architecture pact", $"architecture a_pact_with_a_long_name_of_its_own_{file[..^5]}", StringComparison.Ordinal));
        var run = _sample.Compare(files);

        Assert.All(run.Output.Split('\n').Skip(1 + files.Count), line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains("answer everything alike", string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_ways_the_shortest_counts()
    {
        _sample.Write("ways.arch", ComparisonSample.Pact.Replace("procedure defend {", """
            procedure hurry {
              either { step ask { by Council   using consensus   within 5 days } } or { step wait_for { by Council   using consensus } }
              at least 2 of {
                step one { by AR   within 1 days }
                step two { by BO   within 72 hours }
                step three { by CE   within 9 days }
              }
              serves treaty change
            }
            procedure defend {
            """, StringComparison.Ordinal));

        Assert.Equal("8 days", Answers(_sample.Compare(["ways.arch", "league.arch"], "--ask", "time", "--format", "json"), "time/treaty change")[0]);
    }

    [Fact]
    public void Who_does_not_say_what_procedures_serve_is_told_so()
    {
        _sample.Write("silent.arch", System.Text.RegularExpressions.Regex.Replace(ComparisonSample.League, "serves [a-z, ]+", ""));

        Assert.Contains("No procedure of league says what it `serves`", _sample.Compare(["pact.arch", "silent.arch"], "--ask", "members", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_binds_only_those_for_it_is_not_held_against_one_that_binds_all()
    {
        var run = _sample.Compare(["pact.arch", "league.arch"], "--ask", "decisions");

        Assert.Contains("cannot be ranked", run.Output, StringComparison.Ordinal);
        Assert.Contains("(binding only those who are for it)", string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reform_that_only_lowers_thresholds_is_better_in_every_decision()
    {
        using var document = JsonDocument.Parse(_sample.Compare(["pact.arch", "reformed.arch"], "--ask", "decisions,aggressor", "--format", "json").Output);
        var dominance = document.RootElement.GetProperty("comparisons")[0].GetProperty("dominance").EnumerateArray().Single();

        Assert.Equal("at_least_as_good", dominance.GetProperty("verdict").GetString());
        Assert.Equal(["reformed", "pact"], dominance.GetProperty("architectures").EnumerateArray().Select(label => label.GetString()));
        Assert.Contains("aggressor/inside", dominance.GetProperty("betterIn").EnumerateArray().Select(key => key.GetString()));
    }

    [Fact]
    public void The_order_of_the_files_is_the_order_of_the_columns_and_changes_nothing_else()
    {
        var there = Cells(_sample.Compare(["pact.arch", "league.arch", "reformed.arch"], "--format", "json"));
        var back = Cells(_sample.Compare(["reformed.arch", "pact.arch", "league.arch"], "--format", "json"));

        Assert.Equal(there.Order(StringComparer.Ordinal), back.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Other_names_for_the_members_change_the_names_alone()
    {
        var before = _sample.Compare(["pact.arch", "league.arch"], "--format", "json").Output;
        _sample.Write("pact.arch", Renamed(ComparisonSample.Pact));
        _sample.Write("league.arch", Renamed(ComparisonSample.League));

        Assert.Equal(Renamed(before), _sample.Compare(["pact.arch", "league.arch"], "--format", "json").Output);
    }

    [Fact]
    public void Another_day_is_that_of_all()
    {
        _sample.Write("later.arch", ComparisonSample.League.Replace("as of 2026-02-15", "as of 2027-02-15", StringComparison.Ordinal));

        Assert.Contains("They are looked at on different days: pact on 2026-02-15 and league on 2027-02-15.", _sample.Compare(["pact.arch", "later.arch"], "--format", "json").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("different days", _sample.Compare(["pact.arch", "later.arch"], "--as-of", "2026-06-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Architectures_that_share_nothing_are_told_so()
    {
        _sample.Write("alone.arch", "architecture alone \"Alone\"\nas of 2026-02-15\nmember ZZ \"Zed\"\norganisation Alone { members ZZ }\n");
        var run = _sample.Compare(["pact.arch", "alone.arch"]);

        Assert.Contains("No two of them have a member in common", run.Output, StringComparison.Ordinal);
        Assert.Contains("no procedure says what it serves", run.Output, StringComparison.Ordinal);
        Assert.Contains("They cannot be ranked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Architectures_of_one_name_are_called_by_their_files()
    {
        _sample.Write("other.arch", ComparisonSample.Pact);

        Assert.Contains("pact (other.arch)", _sample.Compare(["pact.arch", "other.arch"], "--ask", "members", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("all answer 5 alike and 0 differently; to the other 2 neither gives an answer.", _sample.Compare(["pact.arch", "other.arch"], "--ask", "members").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_covered_only_with_caveats_is_not_held_to_be_more()
    {
        _sample.Write("careful.arch", ComparisonSample.Pact.Replace("architecture pact", "architecture careful", StringComparison.Ordinal)
            .Replace("quantity 18 aircraft", "quantity 18 aircraft   caveat \"after a ceasefire\"", StringComparison.Ordinal));
        var run = _sample.Compare(["careful.arch", "league.arch"], "--ask", "coverage", "--format", "json");

        Assert.Equal(["100 % (20 % without caveats) of 20 aircraft", "50 % of 20 aircraft"], Answers(run, "coverage/tankers"));
        Assert.Equal(["1 of 1 (0 without caveats)", "0 of 1"], Answers(run, "coverage/requirements"));
        Assert.Contains(
            "Neither is at least as good as the other in everything: league is better in «tankers: without its largest supplier»; neither is as good as the other in «tankers: covered».",
            Words(_sample.Compare(["careful.arch", "league.arch"], "--ask", "coverage")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_most_is_unknown_where_all_that_is_known_to_break_is_not_counted()
    {
        const string League = """
            as of 2026-01-01
            member Ardia
            member Borland
            member Cormark
            organisation League { members Ardia, Borland, Cormark   key posts Chief }
            post Chief { of League   held by Borland since 2020-01-01 }
            post Deputy { of League   deputy of Chief   held by Cormark since 2027-01-01 }
            procedure go { step act { by Ardia } }

            """;
        _sample.Write("one.arch", $"architecture one\n{League}");
        _sample.Write("two.arch", $"architecture two\n{League}");
        var run = _sample.Compare(["one.arch", "two.arch"], "--ask", "withdrawal", "--format", "json");

        Assert.Equal((4, ""), (run.Exit, run.Errors));
        Assert.All(Answers(run, "withdrawal/gravest"), Assert.Empty);
        Assert.Contains("of Borland it cannot be told", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_leaves_out_whom_another_file_calls_essential_is_not_worse_for_that()
    {
        _sample.Write("north.arch", ComparisonSample.Pact.Replace("architecture pact", "architecture north", StringComparison.Ordinal));

        Assert.Equal("neither", Better(_sample.Compare(["pact.arch", "league.arch"], "--ask", "essential outside", "--format", "json"), "essential outside/members"));
        Assert.Equal("fewer_names", Better(_sample.Compare(["pact.arch", "north.arch"], "--ask", "essential outside", "--format", "json"), "essential outside/members"));
    }

    [Fact]
    public void What_needs_something_else_first_is_not_held_against_what_does_not()
    {
        _sample.Write("first.arch", ComparisonSample.Pact.Replace("architecture pact", "architecture first", StringComparison.Ordinal)
            .Replace("  serves opening a mission", "  serves opening a mission\n  requires appoint", StringComparison.Ordinal));

        Assert.Contains("They cannot be ranked: not both say enough, or not in the same sense, about opening a mission.", Words(_sample.Compare(["pact.arch", "first.arch"], "--ask", "decisions")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_that_are_as_good_it_is_said_that_they_are()
    {
        _sample.Write("other.arch", ComparisonSample.Pact.Replace("architecture pact", "architecture other", StringComparison.Ordinal));

        Assert.Contains("pact and other are as good in every question that has a better answer.", Words(_sample.Compare(["pact.arch", "other.arch"], "--ask", "decisions")), StringComparison.Ordinal);
    }

    [Fact]
    public void That_a_victim_need_not_ask_is_not_the_veto_of_everybody()
    {
        _sample.Write("asking.arch", ComparisonSample.Pact.Replace("architecture pact", "architecture asking", StringComparison.Ordinal)
            .Replace("step agree { by Council   using consensus   within 10 days }\n  serves collective", "step ask { by victim }\n  step agree { by Council   using simple_majority }\n  serves collective", StringComparison.Ordinal));

        Assert.Equal("the victim, by refusing at ask", Answers(_sample.Compare(["asking.arch", "league.arch"], "--ask", "aggressor", "--format", "json"), "aggressor/others")[0]);
    }

    [Fact]
    public void Members_are_counted_of_what_is_described_and_givers_from_outside_apart()
    {
        _sample.Write("given.arch", ComparisonSample.Pact.Replace("architecture pact", "architecture given", StringComparison.Ordinal)
            + "\nmember FO \"Forland\"\nmission Watch { of Alliance   under HQ   troops 20 people   contributions FO 15 people, AR 5 people   since 2025-01-01 }\n");

        Assert.Equal(["3 of 3: AR, BO, CE", "3 of 3: AR, BO, CE; 1 from outside: FO"], Answers(_sample.Compare(["pact.arch", "given.arch"], "--ask", "withdrawal", "--format", "json"), "withdrawal/members"));
    }

    private static string Words(CommandRun run) => string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Better(CommandRun run, string key)
    {
        using var document = JsonDocument.Parse(run.Output);
        return Question(document, key).GetProperty("better").GetString();
    }

    private CommandRun Three(params string[] options) => _sample.Compare(["pact.arch", "league.arch", "reformed.arch"], options);

    private static void Conforms(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        SchemaAssert.Conforms("compiler/docs/compare.schema.json", document.RootElement);
    }

    private static string Renamed(string text) => text.Replace("AR", "AX", StringComparison.Ordinal).Replace("BO", "BX", StringComparison.Ordinal).Replace("CE", "CX", StringComparison.Ordinal);

    private static JsonElement Question(JsonDocument document, string key) => document.RootElement.GetProperty("comparisons")[0].GetProperty("sections").EnumerateArray()
        .SelectMany(section => section.GetProperty("questions").EnumerateArray())
        .Single(question => question.GetProperty("question").GetString() == key);

    private static List<string> Answers(CommandRun run, string key)
    {
        using var document = JsonDocument.Parse(run.Output);
        return [.. Question(document, key).GetProperty("answers").EnumerateArray().Select(answer => string.Join("; ", answer.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("text").GetString())))];
    }

    // Every answer, with the question that it is to and whose it is.
    private static List<string> Cells(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return
        [
            .. from section in document.RootElement.GetProperty("comparisons")[0].GetProperty("sections").EnumerateArray()
               from question in section.GetProperty("questions").EnumerateArray()
               from answer in question.GetProperty("answers").EnumerateArray()
               select $"{question.GetProperty("question")} {question.GetProperty("better")} {question.GetProperty("asked")} {answer.GetRawText()}",
        ];
    }
}
