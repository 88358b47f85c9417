using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>Something that nobody's consent decides, and of which it is not known whether it is so.</summary>
internal sealed class Unanswered(Sentence why) : GameNode
{
    public override MemberSet Players => MemberSet.Empty;

    public override bool IsMonotone => true;

    public override bool Wins(MemberSet consent) => throw new UnknownAnswerException(why);

    public override VotingGame? ToGame(PlayerNumbers numbers) => null;

    public override IEnumerable<MemberSet> Split(MemberSet players) => [players];
}
