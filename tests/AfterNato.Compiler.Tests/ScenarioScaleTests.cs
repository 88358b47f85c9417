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

    private static CommandRun Run(StringBuilder text, params string[] arguments)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return CommandRun.Of(input, arguments);
    }
}
