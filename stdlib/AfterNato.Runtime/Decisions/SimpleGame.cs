using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// A decision as a simple game in the sense of the voting-power literature (Taylor and Zwicker, <i>Simple Games</i>, 1999): coalition S
/// wins if the decision is adopted when S consents and everybody else refuses; coalition B blocks if it is rejected when B refuses
/// and everybody else consents.
/// </summary>
public sealed class SimpleGame
{
    private readonly Situation _situation;
    private readonly GameNode _node;

    internal SimpleGame(Situation situation, GameNode node)
    {
        _situation = situation;
        _node = node;
        Players = node.Members;
    }

    /// <summary>The members whose consent can matter.</summary>
    public MemberSet Players { get; }

    /// <summary>Whether more consent can never do harm. It holds when every rule in the game is monotone by its text.</summary>
    public bool IsMonotone => _node.IsMonotone;

    /// <summary>Whether the decision can be adopted at all: everybody together wins.</summary>
    /// <exception cref="UnknownAnswerException">Everybody together loses, and the game is not known to be monotone: fewer might win.</exception>
    public bool CanPass => Wins(Players)
        || (IsMonotone ? false : throw new UnknownAnswerException("it fails when everybody consents, but by its rules fewer might carry it"));

    /// <summary>Whether the decision needs nobody: the empty coalition wins.</summary>
    public bool AlwaysPasses => Wins(MemberSet.Empty);

    /// <summary>Who is in every winning coalition; everybody when nothing wins, as in the literature.</summary>
    /// <exception cref="UnknownAnswerException">The game is not known to be monotone.</exception>
    public MemberSet VetoPlayers
    {
        get
        {
            DemandMonotone();
            return CanPass ? MemberSet.Of(Players.Where(player => IsBlocking(MemberSet.Of(player)))) : Players;
        }
    }

    /// <summary>The size of the smallest blocking coalition: zero for a decision that can never be adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the decision is always adopted, so that nobody blocks it.</exception>
    public int BlockingNumber => SmallestBlockingCoalition()?.Count ?? throw new UnknownAnswerException("it is always adopted, and no coalition blocks it");

    /// <summary>The members sorted into classes within which everybody is interchangeable: swapping two changes no outcome.</summary>
    public ImmutableArray<MemberSet> Classes => field.IsDefault
        ? field = [.. Players
            .GroupBy(player => new MarkSequence([.. _node.Marks(player)]))
            .Select(alike => MemberSet.Of(alike))]
        : field;

    /// <summary>Whether the coalition wins. Members who are no players do not matter.</summary>
    public bool Wins(MemberSet coalition) => _node.Wins(coalition & Players);

    /// <summary>Whether the coalition blocks.</summary>
    public bool IsBlocking(MemberSet coalition) => !_node.Wins(Players - coalition);

    /// <summary>A smallest blocking coalition, always the same one; null when the decision is always adopted.</summary>
    /// <exception cref="UnknownAnswerException">The search reached its bound, or the game is not known to be monotone.</exception>
    public MemberSet? SmallestBlockingCoalition()
    {
        DemandMonotone();
        return new CoalitionSearch(Classes).Smallest(IsBlocking);
    }

    /// <summary>The members of a coalition of this game.</summary>
    public IEnumerable<Member> MembersOf(MemberSet coalition) => _situation.Members(coalition);

    private void DemandMonotone()
    {
        if (!IsMonotone)
            throw new UnknownAnswerException("one of its rules is not known to be monotone: a vote for might defeat the decision");
    }

    private sealed class MarkSequence(ImmutableArray<object> marks) : IEquatable<MarkSequence>
    {
        private readonly ImmutableArray<object> _marks = marks;

        public bool Equals(MarkSequence? other) => other is not null && _marks.SequenceEqual(other._marks);

        public override bool Equals(object? obj) => Equals(obj as MarkSequence);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var mark in _marks)
                hash.Add(mark);
            return hash.ToHashCode();
        }
    }
}
