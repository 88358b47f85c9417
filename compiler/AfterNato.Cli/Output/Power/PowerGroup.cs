using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Power;

/// <summary>Those that have the same power by every index that is known, and if they are seats, in the same body; one line tells of all of them.</summary>
/// <param name="Players">Who they are, in their order.</param>
/// <param name="Example">The place of one of them among the players.</param>
internal sealed record PowerGroup(ImmutableArray<Player> Players, int Example)
{
    /// <summary>How long the name of a group may get.</summary>
    private const int Longest = 36;

    /// <summary>How long it may get to say that it is of each of several seats.</summary>
    private const int LongestOfSeats = 42;

    /// <summary>The groups, the most powerful first.</summary>
    public static ImmutableArray<PowerGroup> Of(PowerReport report)
    {
        var indices = Indices(report.Power).ToList();
        return
        [
            .. Enumerable.Range(0, report.Players.Length)
                .GroupBy(player => (report.Players[player].Seat?.Of, string.Join(' ', indices.Select(index => index[player]))))
                .OrderByDescending(alike => indices.Count == 0 ? Rational.Zero : indices[0][alike.First()])
                .Select(alike => new PowerGroup([.. alike.Select(player => report.Players[player])], alike.First())),
        ];
    }

    /// <summary>«China, France and 3 others, each»; «100 seats of the Senate, each».</summary>
    public string Name(PlayerText text)
    {
        if (text.Seats(Players) is { } seats)
        {
            var each = $"{seats}, each";
            return each.Length <= LongestOfSeats ? each : seats.Length <= LongestOfSeats ? seats : $"{seats[..(LongestOfSeats - 1)]}…";
        }

        var fitting = Enumerable.Range(1, Players.Length).Reverse().Select(NameOfFirst).FirstOrDefault(name => name.Length <= Longest);
        return fitting ?? $"{NameOfFirst(1)[..(Longest - 1)]}…";
    }

    private string NameOfFirst(int shown)
    {
        var titles = Players.Take(shown).Select(player => player.Title).ToList();
        var others = Players.Length - shown;
        if (others > 0)
            return FormattableString.Invariant($"{string.Join(", ", titles)} and {others} {(others == 1 ? "other" : "others")}, each");
        return shown == 1 ? titles[0] : $"{string.Join(", ", titles.SkipLast(1))} and {titles[^1]}, each";
    }

    // The order of the index of Shapley and Shubik, where it is known; else that of the first one that is.
    private static IEnumerable<ImmutableArray<Rational>> Indices(MemberAnswers power)
    {
        Answer<ImmutableArray<Rational>?>[] all = [power.ShapleyShubik.Then(index => (ImmutableArray<Rational>?)index), power.Banzhaf.Then(index => (ImmutableArray<Rational>?)index), power.DeeganPackel, power.Holler];
        return all.Select(answer => answer.Match(index => index, _ => null)).OfType<ImmutableArray<Rational>>();
    }
}
