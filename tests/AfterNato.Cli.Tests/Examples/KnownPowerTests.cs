using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Examples;

/// <summary>The tables of power that stand in the examples as facts are what `power` works out, to the digits that they have.</summary>
public sealed partial class KnownPowerTests
{
    [Theory]
    [InlineData("un-security-council", "decision", "2026-02-15", "published_banzhaf", "published_shapley", 15)]
    [InlineData("eec-1958", "proposal", "1958-01-01", "published_banzhaf", "published_shapley", 6)]
    [InlineData("eu-council", "ordinary", "2024-01-01", "known_banzhaf", "known_shapley", 27)]
    [InlineData("imf", "simple_decision", "2021-01-01", "known_banzhaf", "known_shapley", 190)]
    public void It_is_what_power_works_out(string name, string procedure, string day, string banzhaf, string shapley, int members)
    {
        var path = $"examples/{name}.arch";
        var run = CommandRun.Of("power", Path.Combine(Repository.Root, path), procedure, "--as-of", day, "--list", "0", "--format", "json", "--no-cache");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        using var power = JsonDocument.Parse(run.Output);
        var text = Repository.Read(path);
        AgreesWith(Table(text, banzhaf), members, member => power.RootElement.GetProperty("banzhaf").GetProperty(member).GetProperty("normalised").GetString());
        AgreesWith(Table(text, shapley), members, member => power.RootElement.GetProperty("shapleyShubik").GetProperty(member).GetString());
    }

    private static void AgreesWith(List<(string Member, string Percent)> table, int members, Func<string, string?> worked)
    {
        Assert.Equal(members, table.Count);
        Assert.All(table, row => Assert.Equal(decimal.Parse(row.Percent, CultureInfo.InvariantCulture), Rounded(worked(row.Member) ?? "", Digits(row.Percent))));
    }

    private static List<(string Member, string Percent)> Table(string text, string fact)
    {
        var from = text.IndexOf($"fact {fact} ", StringComparison.Ordinal);
        var block = text[from..text.IndexOf("\n}", from, StringComparison.Ordinal)];
        return [.. Row().Matches(block).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
    }

    private static int Digits(string percent) => percent.Contains('.') ? percent.Length - percent.IndexOf('.') - 1 : 0;

    // A percentage of so many decimals, rounded half up from the exact fraction: indices of 190 members exceed every number but a big one.
    private static decimal Rounded(string fraction, int digits)
    {
        var parts = fraction.Split('/');
        var over = BigInteger.Parse(parts[0], CultureInfo.InvariantCulture) * BigInteger.Pow(10, digits + 2);
        var under = parts.Length == 2 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : BigInteger.One;
        return (decimal)(((2 * over) + under) / (2 * under)) / (decimal)BigInteger.Pow(10, digits);
    }

    [GeneratedRegex(@"\b([A-Z]{2}) ([\d.]+) %")]
    private static partial Regex Row();
}
