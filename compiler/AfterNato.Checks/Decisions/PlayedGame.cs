using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting.Witnesses;

namespace AfterNato.Checks.Decisions;

/// <summary>A procedure with certain members in its roles, as the game between the others; coalitions are told in members.</summary>
internal sealed class PlayedGame
{
    private readonly Situation _situation;
    private readonly List<int> _players;
    private MemberSet? _vetoPlayers;

    private PlayedGame(Situation situation, Roles about, SimpleGame game)
    {
        (_situation, About, Game) = (situation, about, game);
        _players = [.. game.Players];
    }

    public Roles About { get; }

    public MemberSet Everybody => MemberSet.First(_players.Count);

    public SimpleGame Game { get; }

    /// <summary>One for every way of filling the roles that lose somebody a seat, where the procedure can be adopted at all.</summary>
    /// <exception cref="UnknownAnswerException">There are more ways than the bound.</exception>
    public static IEnumerable<PlayedGame> Of(Procedure procedure, Situation situation) => RoleSettings.Of(procedure, situation)
        .Select(about => new PlayedGame(situation, about, procedure.GameAt(situation, about)))
        .Where(played => played.Game.CanBeAdopted);

    public GameWitnesses Witnesses => field ??= new GameWitnesses(Game.ToVotingGame());

    /// <summary>The votes in it that also bind those against.</summary>
    public GameWitnesses BindingVotes(Procedure procedure) => new(new BindingVotes(_situation, About, _players).Of(procedure.Course));

    /// <inheritdoc cref="SimpleGame.Stoppers"/>
    public MemberSet VetoPlayers => _vetoPlayers ??= Game.Stoppers;

    public ImmutableArray<Member> Members(MemberSet coalition) => [.. _situation.Members(MemberSet.Of(coalition.Select(player => _players[player])))];

    /// <summary>« when Poland is the ally»: where the roles lose somebody a seat.</summary>
    public Sentence When => About.AreEmpty
        ? Sentence.Empty
        : $" when {Listing.Of(About.Filled.Select(role => (Sentence)$"{_situation.Members(About[role]).First()} is the {new RoleName(role)}"))}";
}
