using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Cli.Output.Power;

/// <summary>How those who have a say are spoken of: members by their titles; of seats, those of one body are told together.</summary>
internal sealed class PlayerText(PowerReport report)
{
    /// <summary>How many are named before the rest is counted.</summary>
    private const int Shown = 6;

    public string Noun => report.Subject.IsBySeats ? "player" : "member";

    /// <summary>«1 member», «133 players».</summary>
    public string Count(int count) => count == 1 ? $"1 {Noun}" : FormattableString.Invariant($"{count} {Noun}s");

    /// <summary>«China, France and 3 others»; «President and all 100 seats of the Senate».</summary>
    public string Listed(ImmutableArray<Player> players) => Listed([.. Items(players)]);

    /// <summary>«China, France and 3 others».</summary>
    public static string Listed(ImmutableArray<Member> members) => Listed([.. members.Select(member => (member.Title, 1))]);

    /// <summary>The names of the file: «FR, DE»; «President, Senate.1..51».</summary>
    public static string Names(IEnumerable<Player> players)
    {
        // Seats of a body that are numbered one after the other are told as a range.
        const int Range = 3;
        var names = new List<string>();
        foreach (var run in players.Select((player, place) => (player, place)).GroupBy(one => (one.player.Seat?.Number is null ? null : one.player.Seat.Of, one.place - (one.player.Seat?.Number ?? 0))))
        {
            var seats = run.Select(one => one.player).ToList();
            names.AddRange(seats.Count < Range ? seats.Select(player => player.Name) : [FormattableString.Invariant($"{seats[0].Name}..{seats[^1].Seat?.Number}")]);
        }

        return string.Join(", ", names);
    }

    /// <summary>«100 seats of the Senate» and «32 seats of the Council», where it is all that still play; null for anything else.</summary>
    public string? Seats(ImmutableArray<Player> players)
    {
        if (players is not [{ Seat: { Of: Body body } first }, _, ..] || players.Any(player => player.Seat?.Of != body))
            return null;
        return first.Number is not null || players.Length >= report.Players.Count(player => player.Seat?.Of == body)
            ? FormattableString.Invariant($"{players.Length} seats of {body.Title}")
            : null;
    }

    private static string Listed(List<(string Text, int Count)> items) => items.Count switch
    {
        0 => "nobody",
        1 => items[0].Text,
        > Shown => FormattableString.Invariant($"{string.Join(", ", items.Take(Shown - 1).Select(item => item.Text))} and {items.Skip(Shown - 1).Sum(item => item.Count)} others"),
        _ => $"{string.Join(", ", items.SkipLast(1).Select(item => item.Text))} and {items[^1].Text}",
    };

    private IEnumerable<(string Text, int Count)> Items(ImmutableArray<Player> players)
    {
        foreach (var alike in players.GroupBy(player => (object?)player.Seat?.Of ?? player))
        {
            ImmutableArray<Player> some = [.. alike];
            if (Seats(some) is { } seats)
            {
                var isAll = report.Players.Count(player => player.Seat?.Of == some[0].Seat?.Of) <= some.Length;
                yield return (isAll ? $"all {seats}" : seats, some.Length);
                continue;
            }

            foreach (var player in some)
                yield return (player.Title, 1);
        }
    }
}
