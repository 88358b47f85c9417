using System.Text.Json;

using AfterNato.Testing;

namespace AfterNato.Compiler.Tests.Remedies;

/// <summary>What it would take in the alliance as it is, where most is decided by consensus.</summary>
public sealed class NatoRemedyTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "examples", "nato-2026.arch"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Without_the_single_objection_no_procedure_of_the_alliance_is_deadlocked(int number)
    {
        var offers = Remedied.Of(Text, "AN3001");

        Assert.All(offers, offer => Assert.NotEmpty(offer.Remedies));
        Remedied.Removes(Text, "AN3001", offers, Remedied.Applied(Text, offers.Select(offer => offer.Remedies[number])));
    }

    [Theory]
    [InlineData("victim")]
    [InlineData("aggressor")]
    [InlineData("proposer")]
    [InlineData("replaced")]
    public void Whom_a_decision_of_the_alliance_concerns_can_be_kept_from_stopping_it(string role)
    {
        var offer = Remedied.Of(Text, "AN3003").Single(offer => offer.Finding.GetProperty("witness").GetProperty("role").ValueEquals(role));

        Assert.NotEmpty(offer.Remedies);
        foreach (var remedy in offer.Remedies)
            Remedied.Removes(Text, "AN3003", [offer], Remedied.Applied(Text, remedy));
    }

    [Fact]
    public void None_of_the_steps_at_which_an_operation_can_be_stopped_may_be_left_as_it_is()
    {
        var offer = Remedied.Of(Text, "AN3001").Single(offer => offer.Finding.GetProperty("subject").ValueEquals("launch_operation"));
        var changes = offer.Remedies[0].GetProperty("changes").EnumerateArray().ToList();
        var steps = changes.Where(change => !change.GetProperty("text").GetString()?.Contains("rule", StringComparison.Ordinal) ?? false).ToList();
        Assert.Equal(5, steps.Count);

        foreach (var left in steps)
        {
            var fewer = Remedied.Applied(Text, JsonSerializer.SerializeToElement(new { changes = changes.Where(change => change.ToString() != left.ToString()) }));

            Assert.Contains(Remedied.Of(fewer, "AN3001"), still => still.Key == offer.Key);
        }
    }
}
