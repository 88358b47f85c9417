using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting;

/// <summary>A game that every coalition wins, the empty one too, or that none does.</summary>
public sealed record ConstantGame : VotingGame
{
    internal ConstantGame(bool isWon, int players)
        : base(players) => IsWon = isWon;

    /// <summary>Whether every coalition wins.</summary>
    public bool IsWon { get; }

    /// <inheritdoc/>
    public override VotingGame Dual => new ConstantGame(!IsWon, Players);

    /// <inheritdoc/>
    public override bool Wins(MemberSet consenting) => IsWon;

    internal override VotingGame WithoutThe(MemberSet leaving, LeavingPolicy policy) => new ConstantGame(IsWon, Players - leaving.Count);

    internal override IEnumerable<object> Marks(int player) => [];
}
