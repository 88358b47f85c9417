using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>The holder of a post must consent, or be in office, and the file does not say for whom he or she acts, or whether there is one.</summary>
internal sealed class Unnamed : GameNode
{
    private readonly int _who;
    private readonly Sentence _why;

    private Unnamed(int who, Sentence why) => (_who, _why) = (who, why);

    public override MemberSet Players => MemberSet.Empty;

    public override bool IsMonotone => true;

    /// <summary>Somebody holds the post, and the file does not say for whom he or she acts.</summary>
    public static Unnamed Holder(Situation situation, Post post) => new(SomebodyElse(situation), post.UnknownHolderAt(situation.Date));

    /// <summary>It is not known whether there is a holder.</summary>
    public static Unnamed Incumbent(Situation situation, Sentence why) => new(SomebodyElse(situation) + 1, why);

    /// <summary>Every member, and everybody of whom the file does not speak, in whatever post there may be one.</summary>
    public static MemberSet Everybody(Situation situation) => MemberSet.First(SomebodyElse(situation) + 2);

    /// <summary>Every member, and everybody of whom the file does not speak but who is known to be there.</summary>
    public static MemberSet Present(Situation situation) => MemberSet.First(SomebodyElse(situation) + 1);

    public override bool Wins(MemberSet consent) => consent.Contains(_who) ? true : throw new UnknownAnswerException(_why);

    public override VotingGame? ToGame(PlayerNumbers numbers) => null;

    public override IEnumerable<MemberSet> Split(MemberSet players) => [players];

    // The two numbers that no member has stand for whoever holds a post without being named, and for whoever may.
    private static int SomebodyElse(Situation situation) => situation.Architecture.Members.Length;
}
