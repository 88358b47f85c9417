using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using AfterNato.Cli.Tests.Running;
using AfterNato.Testing;

namespace AfterNato.Cli.Tests.Power;

/// <summary>What the command prints for programs, against games whose answers several independent programs agree on.</summary>
public sealed class PowerOracleTests
{
    private static readonly Dictionary<string, JsonElement> Oracles = Read();

    [Theory]
    [InlineData("EEC-1958 QMV")]
    [InlineData("EEC-1981 QMV (10)")]
    [InlineData("EU-15 QMV 62/87")]
    [InlineData("German Bundesrat 35/69")]
    [InlineData("Nassau County 1958 [16;9,9,7,3,1,1]")]
    [InlineData("Dictator with 4 powerless")]
    [InlineData("Symmetric 6-of-6")]
    [InlineData("Alliance-32 two thirds (22 of 32)")]
    public void A_weighted_vote_is_analysed_as_the_oracle_does(string name)
    {
        var oracle = Oracles[name];
        var answer = Answer(Weighted(oracle.GetProperty("rule").GetProperty("weighted")), "decide");

        AssertAgree(oracle.GetProperty("results"), answer);
    }

    [Fact]
    public void The_rule_of_the_Security_Council_is_analysed_as_the_oracle_does()
    {
        // The members of the sample as the oracle orders them: the permanent ones first.
        var answer = Answer(PowerSample.SecurityCouncil.Replace("use std.countries\n", "", StringComparison.Ordinal).Replace(
            "member BH", "use std.countries\nmember BH", StringComparison.Ordinal), "resolution");
        string[] order = ["CN", "FR", "RU", "GB", "US", .. answer.GetProperty("members").EnumerateArray().Select(member => member.GetString() ?? "").Except(["CN", "FR", "RU", "GB", "US"])];

        AssertAgree(Oracles["UNSC-1965 (9 of 15 AND five vetoes)"].GetProperty("results"), answer, order);
    }

    private static void AssertAgree(JsonElement oracle, JsonElement answer, string[]? order = null)
    {
        var members = order ?? [.. answer.GetProperty("members").EnumerateArray().Select(member => member.GetString() ?? "")];
        foreach (var field in oracle.EnumerateObject())
        {
            var printed = Field(answer, field.Name, members);
            if (printed is not null)
                Assert.Equal($"{field.Name}: {Expected(field.Value)}", $"{field.Name}: {printed.ToJsonString()}");
        }
    }

    // A size is a number there and a string here, where every whole number is one; null stays null.
    private static string Expected(JsonElement value) => value.ValueKind == JsonValueKind.Number ? $"\"{value.GetRawText()}\"" : JsonNode.Parse(value.GetRawText())?.ToJsonString() ?? "null";

    private static JsonNode? Field(JsonElement answer, string field, string[] members)
    {
        return field switch
        {
            "dictator" when answer.GetProperty(field).ValueKind != JsonValueKind.Null => Node(JsonSerializer.SerializeToElement($"{Array.IndexOf(members, answer.GetProperty(field).GetString())}")),
            "winning" or "coalitions" or "proper" or "strong" or "decisive" when answer.GetProperty(field).ValueKind != JsonValueKind.Null => Node(answer.GetProperty(field)),
            "winning_by_size" => Node(answer.GetProperty("winningBySize")),
            "banzhaf_swings" => PerMember(member => answer.GetProperty("banzhaf").GetProperty(member).GetProperty("swings")),
            "banzhaf_absolute" => PerMember(member => answer.GetProperty("banzhaf").GetProperty(member).GetProperty("absolute")),
            "banzhaf_normalised" => PerMember(member => answer.GetProperty("banzhaf").GetProperty(member).GetProperty("normalised")),
            "shapley" => PerMember(member => answer.GetProperty("shapleyShubik").GetProperty(member)),
            "coleman_act" => Node(answer.GetProperty("coleman").GetProperty("act")),
            "coleman_prevent" => PerMember(member => answer.GetProperty("coleman").GetProperty("prevent").GetProperty(member)),
            "coleman_initiate" => PerMember(member => answer.GetProperty("coleman").GetProperty("initiate").GetProperty(member)),
            "minimal_winning_count" => Node(answer.GetProperty("minimalWinning").GetProperty("count")),
            "minimal_winning_by_size" => Node(answer.GetProperty("minimalWinning").GetProperty("bySize")),
            "minimal_blocking_count" => Node(answer.GetProperty("minimalBlocking").GetProperty("count")),
            "minimal_blocking_by_size" => Node(answer.GetProperty("minimalBlocking").GetProperty("bySize")),
            "veto_players" => Numbers(answer.GetProperty("vetoPlayers")),
            "dummies" => Numbers(answer.GetProperty("dummies")),
            "blocking_number" => Node(answer.GetProperty("blockingNumber")),
            "smallest_winning_size" => Node(answer.GetProperty("smallestWinning")),
            "nakamura" when answer.GetProperty("nakamura").ValueKind != JsonValueKind.Null => Node(answer.GetProperty("nakamura")),
            _ => null,
        };

        JsonArray PerMember(Func<string, JsonElement> value) => [.. members.Select(member => Node(value(member)))];

        JsonArray Numbers(JsonElement names) => [.. names.EnumerateArray().Select(name => (JsonNode?)Array.IndexOf(members, name.GetString())).OrderBy(number => number?.GetValue<int>())];
    }

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());

    private static string Weighted(JsonElement weighted)
    {
        var weights = weighted.GetProperty("weights").EnumerateArray().Select(weight => weight.GetRawText()).ToList();
        var text = new StringBuilder("architecture game\nuse std.rules\nas of 2026-01-01\n");
        for (var i = 0; i < weights.Count; i++)
            text.Append("member M").Append(i).Append('\n');
        text.Append("fact weight : number {\n  applies to member\n  values ").AppendJoin(", ", weights.Select((weight, i) => $"M{i} {weight}")).Append("   as of 2026\n}\n");
        text.Append("organisation All { members ").AppendJoin(", ", weights.Select((_, i) => $"M{i}")).Append(" }\n");
        text.Append("body Assembly { of All   seats one per member weighted by weight }\n");
        text.Append("procedure decide { step vote { by Assembly   using weighted(").Append(weighted.GetProperty("quota").GetRawText()).Append(") }   may wait }\n");
        return text.ToString();
    }

    private static JsonElement Answer(string text, string subject)
    {
        var run = CommandRun.WithInput(text, "power", "-", subject, "--format", "json", "--no-cache");
        Assert.Equal((0, ""), (run.Exit, run.Errors));
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    private static Dictionary<string, JsonElement> Read()
    {
        using var file = JsonDocument.Parse(Repository.Read("tests/AfterNato.Runtime.Tests/Voting/oracles.json"));
        return file.RootElement.GetProperty("games").EnumerateArray().ToDictionary(game => game.GetProperty("name").GetString() ?? "", game => game.Clone());
    }
}
