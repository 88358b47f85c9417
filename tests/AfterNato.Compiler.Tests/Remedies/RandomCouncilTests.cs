using System.Globalization;
using System.Text;

namespace AfterNato.Compiler.Tests.Remedies;

/// <summary>Councils as nobody thought of them: whatever is offered, helps.</summary>
public sealed class RandomCouncilTests
{
    private const int CouncilsInOne = 20;

    private static readonly string[] Names = ["Ardia", "Borland", "Cormark", "Dunmark", "Eastria", "Farland", "Gotland"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Every_change_that_is_offered_removes_what_it_is_offered_for(int seed)
    {
        var text = Councils(new Random(seed));
        var offered = 0;
        foreach (var code in new[] { "AN3001", "AN3003", "AN3017" })
        {
            // Several are done at once, one for each procedure, so that one check tells of all.
            var offers = Remedied.Of(text, code);
            for (var number = 0; number < 2; number++)
            {
                var chosen = offers.Where(offer => offer.Remedies.Count > number && offer.Remedies[number].GetProperty("changes").GetArrayLength() > 0)
                    .DistinctBy(offer => offer.Finding.GetProperty("location").GetProperty("startLine").GetInt32()).ToList();
                if (chosen.Count == 0)
                    continue;
                offered += chosen.Count;
                Remedied.Removes(text, code, chosen, Remedied.Applied(text, chosen.Select(offer => offer.Remedies[number])));
            }
        }

        Assert.True(offered >= CouncilsInOne / 2, $"{offered} changes were offered.");
    }

    private static string Councils(Random random)
    {
        var text = new StringBuilder("""
            architecture councils
            use std.rules
            as of 2026-02-15
            allow Uncited "Everything here is invented."
            fact held : number
            rule at_least_so_many(n) { count(for) >= n }
            rule so_large_a_part(part) { share(for) >= part }
            rule nobody_objects { against = none and share(abstaining) < 1/2 }

            """);
        foreach (var name in Names)
            text.Append(CultureInfo.InvariantCulture, $"member {name} {{ held {random.Next(1, 6)} }}\n");
        for (var number = 0; number < CouncilsInOne; number++)
            Council(text, number, random);
        return text.ToString();
    }

    private static void Council(StringBuilder text, int number, Random random)
    {
        var seats = random.Next(2, Names.Length + 1);
        var members = string.Join(", ", Names.Take(seats));
        var isWeighted = random.Next(3) == 0;
        var isAboutOne = random.Next(3) == 0;
        text.Append(CultureInfo.InvariantCulture, $"organisation Pact{number} {{ members {members} }}\nbody Council{number} {{ of Pact{number}   seats one per member{(isWeighted ? " weighted by held" : "")} }}\n");
        text.Append(CultureInfo.InvariantCulture, $"procedure decide{number} {{ {(isAboutOne ? "about subject   " : "")}{Course()}   may wait }}\n");
        if (random.Next(3) == 0)
            text.Append(CultureInfo.InvariantCulture, $"scenario exit{number} {{ at 2027-01-01   withdraw {Names[seats - 1]} from Pact{number} }}\n");

        string Course() => random.Next(6) switch
        {
            0 => $"{Step("one")}   {Step("two")}",
            1 => $"either {{ {Step("one")} }} or {{ {Step("two")}   {Step("three")} }}",
            2 => $"at least 2 of {{ {Step("one")}   {Step("two")}   {Step("three")} }}",
            3 => $"step zero {{ by Council{number}   using {Rule()}   otherwise {{ {Step("one")} }} }}",
            _ => Step("one"),
        };

        string Step(string name) => $"step {name} {{ by Council{number}{(isAboutOne && random.Next(3) == 0 ? " except subject" : "")}   using {Rule()} }}";

        string Rule() => random.Next(9) switch
        {
            0 => "unanimity",
            1 => "silence",
            2 => "nobody_objects",
            3 => $"at_least_so_many({random.Next(Math.Max(1, seats - 1), seats + 1)})",
            4 => $"so_large_a_part({random.Next(60, 101)} %)",
            5 => $"weighted({random.Next(seats, (isWeighted ? 3 : 1) * seats + 1)})",
            6 => "two_thirds",
            _ => "consensus",
        };
    }
}
