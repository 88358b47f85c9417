using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Power;

/// <summary>Every answer on the power in a decision as a row, all of the same form.</summary>
internal static class PowerRows
{
    /// <summary>How many decimal places stand beside a fraction, not counting the zeros with which a small one begins.</summary>
    private const int Places = 9;

    public static IEnumerable<PowerRow> Of(PowerReport report)
    {
        IEnumerable<PowerRow>[] rows =
        [
            Rows("engine", report.Engine, engine => [new("engine", engine.Name)]),
            [new("coalitions", Text(report.Coalitions))],
            Rows("winning", report.Winning, Whole),
            Rows("winningBySize", report.WinningBySize, BySize),
            Rows("vetoPlayers", report.VetoPlayers, Players),
            Rows("dummies", report.Dummies, Players),
            Rows("dictator", report.Dictator, (key, dictator) => Players(key, dictator is null ? [] : [dictator])),
            Rows("blockingNumber", report.BlockingNumber, (key, number) => [new(key, number is { } size ? Text(size) : "none")]),
            Rows("smallestWinning", report.SmallestWinning, (key, number) => [new(key, number is { } size ? Text(size) : "none")]),
            Minimal("minimalWinning", report.MinimalWinning),
            Minimal("minimalBlocking", report.MinimalBlocking),
            Rows("proper", report.IsProper, Truth),
            Rows("strong", report.IsStrong, Truth),
            Rows("decisive", report.IsDecisive, Truth),
            Rows("nakamura", report.Nakamura, (key, number) => [new(key, number is { } least ? Text(least) : "infinite")]),
            Rows("banzhaf.swings", report.Power.Swings, (key, swings) => swings.Select((count, member) => OfPlayer(report.Players[member], new(key, Text(count))))),
            Rows("banzhaf.absolute", report.Power.Banzhaf, (key, index) => EachOf(report, key, index)),
            Rows("banzhaf.normalised", report.Power.NormalisedBanzhaf, (key, index) => EachOf(report, key, index)),
            Rows("shapleyShubik", report.Power.ShapleyShubik, (key, index) => EachOf(report, key, index)),
            Rows("coleman.act", report.PowerToAct, (key, act) => [Share(key, act)]),
            Rows("coleman.prevent", report.Power.Prevent, (key, index) => EachOf(report, key, index)),
            Rows("coleman.initiate", report.Power.Initiate, (key, index) => EachOf(report, key, index)),
            Rows("deeganPackel", report.Power.DeeganPackel, (key, index) => EachOf(report, key, index)),
            Rows("holler", report.Power.Holler, (key, index) => EachOf(report, key, index)),
            .. report.Adoption.Select(adoption => Rows("adoption", adoption.Probability, (key, probability) => [Share(key, probability)]).Select(row => row with { Of = PowerStyle.Consent(adoption.Consent) })),
            .. report.Estimates is { } estimates ? new[] { Rows("estimates", estimates, known => EstimateTable.Keyed(report, known)) } : [],
        ];
        return rows.SelectMany(same => same);
    }

    private static IEnumerable<PowerRow> Rows<T>(string key, Answer<T> answer, Func<string, T, IEnumerable<PowerRow>> known) =>
        answer.Match(value => known(key, value), reason => [new(key, "") { Unknown = reason.ToString() }]);

    private static IEnumerable<PowerRow> Rows<T>(string key, Answer<T> answer, Func<T, IEnumerable<PowerRow>> known) => Rows(key, answer, (_, value) => known(value));

    private static IEnumerable<PowerRow> Minimal(string key, MinimalAnswers minimal) =>
    [
        .. Rows($"{key}.count", minimal.Count, Whole),
        .. Rows($"{key}.bySize", minimal.BySize, BySize).Where(row => row.Value != "0"),
        .. Rows($"{key}.list", minimal.Listed, (name, list) => (list ?? []).Select((coalition, index) =>
            new PowerRow(name, string.Join(' ', coalition.Select(member => member.Name))) { Of = Text(index + 1) })),
    ];

    private static IEnumerable<PowerRow> Whole(string key, BigInteger value) => [new(key, Text(value))];

    private static IEnumerable<PowerRow> BySize(string key, ImmutableArray<BigInteger> counts) => counts.Select((count, size) => new PowerRow(key, Text(count)) { Of = Text(size) });

    // Who is nobody is said too, so that no question is without a row.
    private static IEnumerable<PowerRow> Players(string key, ImmutableArray<Player> players) =>
        players.IsEmpty ? [new(key, "none")] : players.Select(player => OfPlayer(player, new(key, "true")));

    private static IEnumerable<PowerRow> Truth(string key, bool isTrue) => [new(key, isTrue ? "true" : "false")];

    private static IEnumerable<PowerRow> EachOf(PowerReport report, string key, ImmutableArray<Rational>? index) =>
        index is { } shares ? shares.Select((share, member) => OfPlayer(report.Players[member], Share(key, share))) : [new(key, "none")];

    private static PowerRow OfPlayer(Player player, PowerRow row) => row with { Of = player.Name, Title = player.Title };

    private static PowerRow Share(string key, Rational share) => new(key, PowerStyle.Fraction(share)) { Decimal = share.ToDecimal(Places + LeadingZeros(share)) };

    private static int LeadingZeros(Rational share) =>
        share == Rational.Zero ? 0 : Math.Max(0, Text(share.Denominator).Length - Text(BigInteger.Abs(share.Numerator)).Length - 1);

    private static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
