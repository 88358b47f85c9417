using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace AfterNato.Compiler.Tests;

/// <summary>Scenarios that nobody would write by hand.</summary>
public sealed class ScenarioScaleTests
{
    private const int Inconclusive = 4;

    [Fact]
    public void Scenarios_that_would_take_too_many_states_are_unknown_and_say_why()
    {
        var text = new StringBuilder("architecture wide \"Wide\"\nuse std.units\nas of 2026-01-01\nfact army : quantity { unit people }\n");
        for (var i = 0; i < 3_000; i++)
            text.Append("member M").Append(i).Append('\n');
        foreach (var name in new[] { "one", "two", "three", "four" })
        {
            text.Append("scenario ").Append(name).Append(" {\n");
            for (var day = 0; day < 190; day++)
                text.Append("  at ").Append(2030 + (day / 12)).Append('-').Append(((day % 12) + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture)).Append("-01   set army of M").Append(day).Append(" to 5 people\n");
            text.Append("}\n");
        }

        var check = Run(text, "check", "-", "--no-cache");
        var run = Run(text, "run", "-", "one", "--no-cache");

        const string Reason = "the scenarios of this file together go through more than two million states of declarations, which is the bound";
        Assert.Contains($"Whether every change of `one` can happen is unknown: {Reason}.", check.Output, StringComparison.Ordinal);
        Assert.Contains(Reason, run.Output, StringComparison.Ordinal);
        Assert.Equal((Inconclusive, Inconclusive), (check.Exit, run.Exit));
    }

    [Fact]
    public void A_scenario_of_two_hundred_days_is_played()
    {
        var text = new StringBuilder("architecture long \"Long\"\nas of 2026-01-01\nmember A\nmember B\npost Chief { held by A }\nscenario years {\n");
        for (var day = 0; day < 200; day++)
            text.Append("  at ").Append(2030 + (day / 12)).Append('-').Append(((day % 12) + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture)).Append("-01   appoint ").Append(day % 2 == 0 ? 'B' : 'A').Append(" to Chief\n");
        text.Append("}\n");

        var run = Run(text, "run", "-", "years", "--no-cache");

        Assert.Equal(0, run.Exit);
        Assert.Contains("At the end, on 2046-08-01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_lapses_are_unknown_once_for_each_command_and_soon()
    {
        var text = new StringBuilder("architecture attrition \"Attrition\"\nuse std.units\nas of 2026-01-01\nallow Uncited \"Everything here is invented.\"\nmember A\nmember B\norganisation Pact { members A, B }\n");
        for (var i = 0; i < 10_000; i++)
            text.Append("command C").Append(i).Append(" { of Pact   staff A 20 posts   minimum 15 posts }\n");
        text.Append("scenario quiet {\n  at 2027-01-01\n");
        for (var i = 0; i < 10_000; i++)
            text.Append("  let lapse A 10 posts from C").Append(i).Append("   evenly over 5 years\n");
        text.Append("}\n");

        var watch = Stopwatch.StartNew();
        var check = Run(text, "check", "-", "--no-cache");
        var timeline = Run(text, "timeline", "-", "--scenario", "quiet", "--no-cache");

        Assert.Equal((Inconclusive, 1), (check.Exit, timeline.Exit));
        Assert.Contains("Whether C9999 has the staff that it needs is unknown", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("clear of: BelowMinimum", check.Output, StringComparison.Ordinal);
        Assert.Contains("unknown: ImpossibleChange", timeline.Output, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Ten_thousand_lapses_in_one_scenario_of_as_many_days_are_refused()
    {
        var text = new StringBuilder("architecture attrition \"Attrition\"\nuse std.units\nas of 2026-01-01\nmember A\nmember B\norganisation Pact { members A, B }\ncommand Corps { of Pact   staff A 20 thousand posts }\nscenario quiet {\n");
        for (var day = 0; day < 10_000; day++)
            text.Append(CultureInfo.InvariantCulture, $"  at {new DateOnly(2027, 1, 1).AddDays(day):yyyy-MM-dd}   let lapse A 1 posts from Corps   evenly over 1 years\n");
        text.Append("}\n");

        var check = Run(text, "check", "-", "--no-cache");

        Assert.Equal(3, check.Exit);
        Assert.Contains("AN2095 TooManyDays", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 years", "AN2028 OutOfRange")]
    [InlineData("0.0 days", "AN2028 OutOfRange")]
    [InlineData("-3 years", "AN1027 WrongForm")]
    public void A_tour_of_no_time_or_less_is_refused_wherever_it_stands(string tour, string message)
    {
        var text = new StringBuilder($$"""
            architecture pact "The pact"
            use std.units
            as of 2026-01-01
            member A
            member B
            organisation Pact { members A, B }
            command Corps { of Pact   staff A 20 posts }
            post Chief { tour {{tour}}   held by A since 2025-01-01 }
            scenario quiet { at 2027-01-01   let lapse A 10 posts from Corps   evenly over {{tour}} }

            """);

        foreach (var command in new[] { "check", "timeline" })
        {
            var run = Run(text, command, "-", "--no-cache");

            Assert.Equal(3, run.Exit);
            Assert.Equal(2, run.Output.Split(message).Length - 1);
        }
    }

    [Theory]
    [InlineData(1, "because nobody has a seat in Council", "check", "-", "--scenario", "nobody")]
    [InlineData(1, "nobody has a seat any more", "check", "-")]
    [InlineData(0, "Nobody provides planning on this day", "run", "-", "nobody")]
    [InlineData(0, "A, B and C leave Pact", "timeline", "-", "--scenario", "nobody")]
    [InlineData(1, "nobody shares it", "burden", "-", "--scenario", "nobody")]
    [InlineData(1, "2027-01-01", "coverage", "-", "--scenario", "nobody")]
    [InlineData(2, "Everybody would leave", "withdraw", "-", "A", "B", "C")]
    [InlineData(2, "Everybody would leave Pact", "withdraw", "-", "A", "B", "C", "--from", "Pact")]
    public void A_scenario_in_which_every_member_leaves_has_an_answer_everywhere(int exit, string answer, params string[] arguments)
    {
        var text = new StringBuilder("""
            architecture pact "The pact"
            use std.units
            as of 2026-01-01
            allow Uncited "Everything here is invented."
            member A
            member B
            member C
            organisation Pact { members A, B, C   provides planning }
            function planning
            theatre North { essential A   left to Pact }
            body Council { of Pact   seats one per member }
            rule consensus { against = none }
            procedure act { about target   step agree { by Council except target   using consensus }   may wait }
            command Corps { of Pact   hosted by A   staff A 20 posts   minimum 15 posts   post Chief { held by A since 2025-01-01 } }
            unit aircraft
            capability refuelling { unit aircraft }
            requirement tankers { of refuelling   to Pact   needs 5 aircraft }
            pledge own { of A   to refuelling   quantity 6 aircraft }
            key same { equal }
            burden funding { total 100 EUR   among Pact   key same   cap 50 % }
            invariant unity { for every m in Pact: can_block({m}, act(target: A)) }
            scenario nobody { at 2027-01-01   withdraw A, B, C from Pact }

            """);

        var run = Run(text, [.. arguments, "--no-cache"]);

        Assert.Equal(exit, run.Exit);
        Assert.DoesNotContain("Internal error", run.Errors, StringComparison.Ordinal);
        Assert.Contains(answer, run.Output + run.Errors, StringComparison.Ordinal);
    }

    private static CommandRun Run(StringBuilder text, params string[] arguments)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return CommandRun.Of(input, arguments);
    }
}
