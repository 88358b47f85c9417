using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting;

/// <summary>
/// A game of which nothing is known but who is interchangeable with whom, and whether so many of each class win. Whoever makes one answers for it
/// that more consent never does harm.
/// </summary>
internal sealed record CountedGame : VotingGame
{
    private readonly ImmutableArray<MemberSet> _classes;
    private readonly Func<ImmutableArray<int>, bool> _wins;

    public CountedGame(ImmutableArray<MemberSet> classes, Func<ImmutableArray<int>, bool> wins)
        : base(classes.Sum(alike => alike.Count)) => (_classes, _wins) = (classes, wins);

    public override VotingGame Dual => new CountedGame(_classes, counts => !_wins([.. _classes.Select((alike, ofClass) => alike.Count - counts[ofClass])]));

    public override bool Wins(MemberSet consenting) => _wins([.. _classes.Select(alike => (alike & consenting).Count)]);

    internal override VotingGame WithoutThe(MemberSet leaving, LeavingPolicy policy)
    {
        if (policy == LeavingPolicy.Recompute)
            throw new UnknownAnswerException($"what becomes of the rule when members leave is not written in it as quotas");
        var staying = (MemberSet.First(Players) - leaving).ToList();
        var given = _classes.Select(alike => policy == LeavingPolicy.TakeConsentAsGiven ? (alike & leaving).Count : 0).ToArray();
        return new CountedGame(
            [.. _classes.Select(alike => MemberSet.Of(Enumerable.Range(0, staying.Count).Where(number => alike.Contains(staying[number]))))],
            counts => _wins([.. counts.Select((count, ofClass) => count + given[ofClass])]));
    }

    internal override IEnumerable<object> Marks(int player) => [Enumerable.Range(0, _classes.Length).First(ofClass => _classes[ofClass].Contains(player))];
}
