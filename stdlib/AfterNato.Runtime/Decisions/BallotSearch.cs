using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// Searches all ballots of an electorate, with every seat for, against, abstaining or absent, for one that adopts and stops adopting when a
/// single vote changes. Seats alike to the rule are interchangeable, so of each kind only their numbers count.
/// </summary>
public sealed class BallotSearch
{
    /// <summary>How many ballots one search looks at.</summary>
    public const int Bound = 100_000;

    private readonly Electorate _electorate;
    private readonly VoteRule _rule;
    private readonly ImmutableArray<int[]> _classes;
    private int _tried;

    /// <summary>A search among the ballots on which these seats vote by this rule.</summary>
    public BallotSearch(Electorate electorate, VoteRule rule)
    {
        _electorate = electorate;
        _rule = rule;
        var alike = new Dictionary<MarkSequence, List<int>>();
        var classes = new List<List<int>>();
        foreach (var seat in electorate.Seats)
        {
            var marks = new MarkSequence(electorate.Marks(rule, seat));
            if (!alike.TryGetValue(marks, out var seats))
            {
                alike.Add(marks, seats = []);
                classes.Add(seats);
            }

            seats.Add(seat);
        }

        _classes = [.. classes.Select(seats => seats.ToArray())];
    }

    /// <summary>Two ballots that differ in one vote, the first adopted and the second not, with as few seats present as can be; null when there are none.</summary>
    /// <exception cref="UnknownAnswerException">There are more ballots than the bound, or the rule cannot be worked out on one of them.</exception>
    public (Ballot Adopted, Ballot Rejected)? Find(VoteChange change) => First(votes => Examine(change, votes)) is { } pair ? (pair.Adopted, pair.Rejected) : null;

    /// <summary>A ballot that adopts, with as few seats present as can be; null when there is none.</summary>
    /// <exception cref="UnknownAnswerException">There are more ballots than the bound, or the rule cannot be worked out on one of them.</exception>
    public Ballot? FindAdopted() => First(votes => BallotOf(votes) is var ballot && Adopts(ballot) ? ballot : null);

    private T? First<T>(Func<Votes, T?> examine)
        where T : class
    {
        for (var present = 0; present <= _electorate.Seats.Count; present++)
        {
            if (First(examine, 0, present, new Votes(MemberSet.Empty, MemberSet.Empty, MemberSet.Empty)) is { } found)
                return found;
        }

        return null;
    }

    private T? First<T>(Func<Votes, T?> examine, int from, int present, Votes votes)
        where T : class
    {
        if (from == _classes.Length)
            return present == 0 ? examine(votes) : null;
        if (_classes.Skip(from).Sum(seats => seats.Length) < present)
            return null;

        var seats = _classes[from];
        for (var @for = Math.Min(present, seats.Length); @for >= 0; @for--)
        {
            for (var against = Math.Min(present, seats.Length) - @for; against >= 0; against--)
            {
                for (var abstaining = Math.Min(present, seats.Length) - @for - against; abstaining >= 0; abstaining--)
                {
                    var more = new Votes(
                        votes.For | MemberSet.Of(seats.Take(@for)),
                        votes.Against | MemberSet.Of(seats.Skip(@for).Take(against)),
                        votes.Abstaining | MemberSet.Of(seats.Skip(@for + against).Take(abstaining)));
                    if (First(examine, from + 1, present - @for - against - abstaining, more) is { } found)
                        return found;
                }
            }
        }

        return null;
    }

    private Pair? Examine(VoteChange change, Votes votes)
    {
        var before = BallotOf(votes);
        if (!Adopts(before))
            return null;
        foreach (var seats in _classes)
        {
            var changing = MemberSet.Of(seats) & (change == VoteChange.AbsentToFor ? before.Absent : before.Against);
            if (changing.IsEmpty)
                continue;
            var after = BallotOf(Changed(change, votes, MemberSet.Of(changing.First())));
            if (!Adopts(after))
                return new Pair(before, after);
        }

        return null;
    }

    private bool Adopts(Ballot ballot)
    {
        if (++_tried > Bound)
            throw new UnknownAnswerException($"the search among the ballots reached its bound of 100 000");
        return _rule.Adopts(ballot);
    }

    private Ballot BallotOf(Votes votes) => Ballot.Of(_electorate, votes.For, votes.Against, votes.Abstaining);

    private static Votes Changed(VoteChange change, Votes votes, MemberSet seat) => change switch
    {
        VoteChange.AgainstToFor => votes with { For = votes.For | seat, Against = votes.Against - seat },
        VoteChange.AgainstToAbsent => votes with { Against = votes.Against - seat },
        _ => votes with { For = votes.For | seat },
    };

    private sealed record Pair(Ballot Adopted, Ballot Rejected);

    private sealed record Votes(MemberSet For, MemberSet Against, MemberSet Abstaining);
}
