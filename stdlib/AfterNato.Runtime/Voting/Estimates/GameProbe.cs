using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>Asks the game each time.</summary>
internal sealed class GameProbe(VotingGame game) : Probe
{
    private MemberSet _coalition;

    public override bool Wins => game.Wins(_coalition);

    public override void Join(int player) => _coalition |= MemberSet.Of(player);

    public override void Leave(int player) => _coalition -= MemberSet.Of(player);
}
