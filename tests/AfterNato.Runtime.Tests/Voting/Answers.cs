using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Tests.Voting;

/// <summary>The fields of the oracles, and some that they do not have.</summary>
internal static class Answers
{
    public static IReadOnlyList<string> Fields { get; } =
    [
        "n", "winning", "coalitions", "winning_by_size", "winning_containing", "banzhaf_swings", "banzhaf_total_swings", "banzhaf_absolute", "banzhaf_normalised",
        "shapley", "coleman_act", "coleman_prevent", "coleman_initiate", "deegan_packel", "holler", "minimal_winning_count", "minimal_winning_by_size", "minimal_winning",
        "minimal_blocking_count", "minimal_blocking_by_size", "minimal_blocking", "smallest_winning_size", "blocking_number", "veto_players", "dummies", "dictator",
        "proper", "strong", "decisive", "nakamura",
    ];

    public static object? Of(GameAnalysis analysis, string field) => field switch
    {
        "n" => analysis.Game.Players,
        "winning" => analysis.Winning.Total,
        "coalitions" => analysis.Coalitions,
        "winning_by_size" => analysis.Winning.BySize,
        "winning_containing" => Enumerable.Range(0, analysis.Game.Players).Select(analysis.Winning.TotalContaining).ToImmutableArray(),
        "banzhaf_swings" => analysis.Power.Swings,
        "banzhaf_total_swings" => analysis.Power.TotalSwings,
        "banzhaf_absolute" => analysis.Power.Banzhaf,
        "banzhaf_normalised" => analysis.Power.NormalisedBanzhaf,
        "shapley" => analysis.Power.ShapleyShubik,
        "coleman_act" => analysis.Power.PowerToAct,
        "coleman_prevent" => analysis.Power.PowerToPrevent,
        "coleman_initiate" => analysis.Power.PowerToInitiate,
        "deegan_packel" => analysis.Power.DeeganPackel,
        "holler" => analysis.Power.Holler,
        "minimal_winning_count" => analysis.MinimalWinning.Count,
        "minimal_winning_by_size" => new SizeCounts(analysis.MinimalWinning.BySize),
        "minimal_winning" => analysis.MinimalWinning.All(),
        "minimal_blocking_count" => analysis.MinimalBlocking.Count,
        "minimal_blocking_by_size" => new SizeCounts(analysis.MinimalBlocking.BySize),
        "minimal_blocking" => analysis.MinimalBlocking.All(),
        "smallest_winning_size" => analysis.SmallestWinning,
        "blocking_number" => analysis.BlockingNumber,
        "veto_players" => analysis.VetoPlayers,
        "dummies" => analysis.Dummies,
        "dictator" => analysis.Dictator,
        "proper" => analysis.IsProper,
        "strong" => analysis.IsStrong,
        "decisive" => analysis.IsDecisive,
        "nakamura" => analysis.NakamuraNumber,
        _ => throw new ArgumentException($"No answer is written for {field}."),
    };

    /// <summary>An answer as the oracles write it; only lists of coalitions are sorted, because each way has an order of its own.</summary>
    public static string Written(string field, object? answer) => $"{field}: {Json(answer)?.ToJsonString() ?? "null"}";

    private static JsonNode? Json(object? answer) => answer switch
    {
        null => null,
        JsonArray list when list.All(item => item is JsonArray) => Sorted(list),
        JsonNode node => node,
        bool value => value,
        int value => value,
        BigInteger value => value.ToString(CultureInfo.InvariantCulture),
        Rational value => string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}"),
        ImmutableArray<BigInteger> values => List(values),
        ImmutableArray<Rational> values => List(values),
        SizeCounts counts => new JsonObject(counts.BySize.Select((count, size) => (count, size)).Where(pair => !pair.count.IsZero).Select(pair => KeyValuePair.Create(pair.size.ToString(CultureInfo.InvariantCulture), Json(pair.count)))),
        MemberSet members => List(members),
        IEnumerable<MemberSet> coalitions => Sorted(List(coalitions)),
        _ => throw new ArgumentException($"{answer} is written in no way."),
    };

    private static JsonArray List<T>(IEnumerable<T> values) => new([.. values.Select(value => Json(value))]);

    private static JsonArray Sorted(JsonArray list) => new([.. list.OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal).Select(item => item?.DeepClone())]);
}
