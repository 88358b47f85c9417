using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions;

/// <summary>The power of members in one decision. Each index is worked out once, for all members, when it is first asked for.</summary>
internal sealed class MemberPower
{
    private readonly Lazy<(ImmutableArray<int> Players, GameAnalysis Analysis)> _game;
    private readonly Lazy<ImmutableDictionary<int, Rational>> _banzhaf;
    private readonly Lazy<ImmutableDictionary<int, Rational>> _shapleyShubik;

    public MemberPower(SimpleGame game)
    {
        _game = new(() => Analysed(game));
        _banzhaf = new(() => ByMember(analysis => analysis.Power.NormalisedBanzhaf));
        _shapleyShubik = new(() => ByMember(analysis => analysis.Power.ShapleyShubik));
    }

    public Rational Banzhaf(Member member) => _banzhaf.Value.GetValueOrDefault(member.Number);

    public Rational ShapleyShubik(Member member) => _shapleyShubik.Value.GetValueOrDefault(member.Number);

    private static (ImmutableArray<int> Players, GameAnalysis Analysis) Analysed(SimpleGame game) => ([.. game.Players], GameAnalysis.Of(game.ToVotingGame()));

    private ImmutableDictionary<int, Rational> ByMember(Func<GameAnalysis, ImmutableArray<Rational>?> index)
    {
        var (players, analysis) = _game.Value;
        if (index(analysis) is not { } power)
            throw new UnknownAnswerException($"nobody ever makes a difference to the decision, so that there are no swings to have a part of");
        return players.Zip(power).ToImmutableDictionary(pair => pair.First, pair => pair.Second);
    }
}
