using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;
using AfterNato.Testing;

namespace AfterNato.Runtime.Tests.Voting;

/// <summary>A game with the answers that several independent programs agree on.</summary>
internal sealed record Oracle(string Name, VotingGame Game, IReadOnlyList<KeyValuePair<string, JsonNode?>> Results)
{
    public static IReadOnlyDictionary<string, Oracle> All { get; } = Read();

    private static Dictionary<string, Oracle> Read()
    {
        using var file = JsonDocument.Parse(Repository.Read("tests/AfterNato.Runtime.Tests/Voting/oracles.json"));
        return file.RootElement.GetProperty("games").EnumerateArray().Select(Of).ToDictionary(oracle => oracle.Name);
    }

    private static Oracle Of(JsonElement game) => new(
        game.GetProperty("name").GetString() ?? "",
        Rule(game.GetProperty("rule")),
        [.. game.GetProperty("results").EnumerateObject().Where(field => field.Name != "nakamura_method").Select(field => KeyValuePair.Create(field.Name, JsonNode.Parse(field.Value.GetRawText())))]);

    private static VotingGame Rule(JsonElement rule)
    {
        if (rule.TryGetProperty("and", out var and))
            return VotingGame.All(Parts(and));
        if (rule.TryGetProperty("or", out var or))
            return VotingGame.Any(Parts(or));
        var weighted = rule.GetProperty("weighted");
        return VotingGame.Weighted(Quota.Of(Number(weighted.GetProperty("quota"))), [.. weighted.GetProperty("weights").EnumerateArray().Select(Number)]);
    }

    private static ImmutableArray<VotingGame> Parts(JsonElement parts) => [.. parts.EnumerateArray().Select(Rule)];

    private static Rational Number(JsonElement number) => number.GetInt64();
}
