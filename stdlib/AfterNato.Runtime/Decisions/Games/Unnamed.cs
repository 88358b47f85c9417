using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>The holder of a post must consent, and the file does not say for whom he or she acts.</summary>
internal sealed class Unnamed(Situation situation, Post post) : GameNode
{
    public override MemberSet Players => MemberSet.Empty;

    public override bool IsMonotone => true;

    /// <summary>Every member, and everybody of whom the file does not speak.</summary>
    public static MemberSet Everybody(Situation situation) => MemberSet.First(SomebodyElse(situation) + 1);

    public override bool Wins(MemberSet consent) => consent.Contains(SomebodyElse(situation))
        ? true : throw new UnknownAnswerException(FormattableString.Invariant($"the file does not say who holds {post.Title} on {situation.Date:yyyy-MM-dd}"));

    public override VotingGame? ToGame(PlayerNumbers numbers) => null;

    public override IEnumerable<object> Marks(int player) => [];

    // The number that no member has stands for whoever holds a post without being named.
    private static int SomebodyElse(Situation situation) => situation.Architecture.Members.Length;
}
