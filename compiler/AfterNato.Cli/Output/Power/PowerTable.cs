using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Power;

/// <summary>The indices of the members as a table: a line for each group of members with the same power, and a cell for each index.</summary>
internal sealed class PowerTable(PowerReport report, PowerStyle style)
{
    /// <summary>The length of the longest bar.</summary>
    private const int Longest = 16;

    private readonly PlayerText _players = new(report);
    private readonly ImmutableArray<PowerGroup> _groups = PowerGroup.Of(report);

    /// <summary>The two indices that most people ask for.</summary>
    public IReadOnlyList<(string Title, ImmutableArray<Rational> Shares)> Main => Known(("Banzhaf", report.Power.NormalisedBanzhaf), ("Shapley–Shubik", Defined(report.Power.ShapleyShubik)));

    /// <summary>The others.</summary>
    public IReadOnlyList<(string Title, ImmutableArray<Rational> Shares)> Others => Known(
        ("absolute Banzhaf", Defined(report.Power.Banzhaf)),
        ("prevent", report.Power.Prevent),
        ("initiate", report.Power.Initiate),
        ("Deegan–Packel", report.Power.DeeganPackel),
        ("Holler", report.Power.Holler));

    /// <summary>What could not be told of the members, and why.</summary>
    public IEnumerable<(string Question, Answer<string> Answer)> Answers =>
    [
        ("Banzhaf indices", Reason(report.Power.Swings)),
        ("Shapley–Shubik index", Reason(report.Power.ShapleyShubik)),
        ("power to prevent", Reason(report.Power.Prevent)),
        ("power to initiate", Reason(report.Power.Initiate)),
        ("Deegan–Packel index", Reason(report.Power.DeeganPackel)),
        ("Holler index", Reason(report.Power.Holler)),
    ];

    /// <summary>The rows, the titles of the columns first.</summary>
    public IEnumerable<string[]> Rows(IReadOnlyList<(string Title, ImmutableArray<Rational> Shares)> columns, bool hasBars)
    {
        var showsBars = hasBars && !style.IsExact;
        var largest = columns.SelectMany(column => column.Shares).Aggregate(Rational.Zero, Rational.Max);
        yield return [_players.Noun, .. columns.SelectMany(column => showsBars ? new[] { column.Title, "" } : [column.Title])];
        foreach (var group in _groups)
            yield return [group.Name(_players), .. columns.SelectMany(column => Cells(column.Shares[group.Example]))];

        string[] Cells(Rational share) => showsBars ? [style.Index(share), Bar(share, largest)] : [style.Index(share)];
    }

    /// <summary>A row for every player by its name, the titles of the columns first.</summary>
    public IEnumerable<string[]> EachRow(IReadOnlyList<(string Title, ImmutableArray<Rational> Shares)> columns) =>
    [
        [_players.Noun, .. columns.Select(column => column.Title)],
        .. report.Players.Select((player, place) => (string[])[player.Name, .. columns.Select(column => style.Index(column.Shares[place]))]),
    ];

    // What is more than nothing has a bar.
    private static string Bar(Rational share, Rational largest) => share == Rational.Zero
        ? ""
        : new string('#', Math.Max(1, int.Parse((share / largest * Longest).ToDecimal(0), System.Globalization.CultureInfo.InvariantCulture)));

    private static Answer<ImmutableArray<Rational>?> Defined(Answer<ImmutableArray<Rational>> index) => index.Then(shares => (ImmutableArray<Rational>?)shares);

    private static Answer<string> Reason<T>(Answer<T> answer) => answer.Match<Answer<string>>(_ => new Answer<string>.Known(""), reason => new Answer<string>.Unknown(reason));

    private static List<(string Title, ImmutableArray<Rational> Shares)> Known(params (string Title, Answer<ImmutableArray<Rational>?> Index)[] columns) =>
        [.. from column in columns let shares = column.Index.Match(index => index, _ => null) where shares is not null select (column.Title, shares.Value)];
}
