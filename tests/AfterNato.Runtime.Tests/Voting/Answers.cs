using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Nodes;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Tests.Voting;

/// <summary>An analysis as the oracles write it.</summary>
internal static class Answers
{
    public static JsonNode? To(string field, GameAnalysis analysis) => field switch
    {
        "n" => analysis.Game.Players,
        "winning" => Text(analysis.Winning.Total),
        "coalitions" => Text(analysis.Coalitions),
        "winning_by_size" => Texts(analysis.Winning.BySize),
        "winning_containing" => Texts(Enumerable.Range(0, analysis.Game.Players).Select(analysis.Winning.TotalContaining)),
        "banzhaf_swings" => Texts(analysis.Power.Swings),
        "banzhaf_total_swings" => Text(analysis.Power.TotalSwings),
        "banzhaf_absolute" => Texts(analysis.Power.Banzhaf),
        "banzhaf_normalised" => Texts(analysis.Power.NormalisedBanzhaf),
        "shapley" => Texts(analysis.Power.ShapleyShubik),
        "coleman_act" => Text(analysis.Power.PowerToAct),
        "coleman_prevent" => Texts(analysis.Power.PowerToPrevent),
        "coleman_initiate" => Texts(analysis.Power.PowerToInitiate),
        "minimal_winning_count" => Text(analysis.MinimalWinning.Count),
        "minimal_winning_by_size" => BySize(analysis.MinimalWinning.BySize),
        "minimal_winning" => Sets(analysis.MinimalWinning.All()),
        "minimal_blocking_count" => Text(analysis.MinimalBlocking.Count),
        "minimal_blocking_by_size" => BySize(analysis.MinimalBlocking.BySize),
        "minimal_blocking" => Sets(analysis.MinimalBlocking.All()),
        "smallest_winning_size" => analysis.SmallestWinning,
        "blocking_number" => analysis.BlockingNumber,
        "veto_players" => Set(analysis.VetoPlayers),
        "dummies" => Set(analysis.Dummies),
        "dictator" => analysis.Dictator,
        "proper" => analysis.IsProper,
        "strong" => analysis.IsStrong,
        "decisive" => analysis.IsDecisive,
        "nakamura" => analysis.NakamuraNumber,
        _ => throw new ArgumentException($"No answer is written for {field}."),
    };

    private static JsonNode Text(BigInteger value) => value.ToString();

    private static JsonNode Text(Rational value) => $"{value.Numerator}/{value.Denominator}";

    private static JsonNode Texts(IEnumerable<BigInteger> values) => new JsonArray([.. values.Select(Text)]);

    private static JsonArray? Texts(ImmutableArray<Rational>? values) => values is { } some ? new JsonArray([.. some.Select(Text)]) : null;

    private static JsonObject BySize(ImmutableArray<BigInteger> counts) => new(
        counts.Select((count, size) => (count, size)).Where(pair => !pair.count.IsZero).Select(pair => KeyValuePair.Create(pair.size.ToString(), (JsonNode?)Text(pair.count))));

    private static JsonArray Set(MemberSet members) => new([.. members.Select(member => (JsonNode)member)]);

    // The oracles list coalitions by their numbers; the order of ours is of no concern here.
    private static JsonArray Sets(IEnumerable<MemberSet> coalitions) => new([.. coalitions.Select(Set).OrderBy(set => set.ToJsonString(), StringComparer.Ordinal)]);
}
