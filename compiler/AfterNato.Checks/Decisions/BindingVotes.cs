using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A procedure as the game in which a coalition wins if it carries the procedure on a way with a vote that also binds those against it. What
/// members do by themselves, and votes that bind only those for, bind nobody else.
/// </summary>
internal sealed class BindingVotes(Situation situation, Roles about, List<int> players)
{
    /// <summary>Whether there is a vote that binds those against it.</summary>
    public static bool AnyIn(Procedure procedure) => procedure.Steps.Any(Binds);

    public VotingGame Of(Stage stage) => stage switch
    {
        Step { Otherwise: { } otherwise } step => VotingGame.Any(OfStep(step), Of(otherwise)),
        Step step => OfStep(step),
        AtLeast some => VotingGame.All(VotingGame.Any([.. some.Parts.Select(Of)]), Won(stage)),
        _ => VotingGame.All(VotingGame.Any([.. stage.Parts.Select(Of)]), Won(stage)),
    };

    private VotingGame OfStep(Step step) => Binds(step) ? Own(step) : VotingGame.Constant(isWon: false, players.Count);

    private VotingGame Won(Stage stage) => stage switch
    {
        Step { Otherwise: { } otherwise } step => VotingGame.Any(Own(step), Won(otherwise)),
        Step step => Own(step),
        AtLeast some => VotingGame.AtLeast(some.Needed, [.. some.Parts.Select(Won)]),
        _ => VotingGame.All([.. stage.Parts.Select(Won)]),
    };

    private VotingGame Own(Step step)
    {
        var game = step.GameAt(situation, about);
        if (game.Players.IsEmpty)
            return VotingGame.Constant(game.CanPass, players.Count);
        return game.ToVotingGame().Over([.. game.Players.Select(player => players.IndexOf(player))], players.Count);
    }

    private static bool Binds(Step step) =>
        step is { Actor: Actor.OfBody { Body: { DomesticOf: null, InterchangeableSeats: null } }, Rule: { BindsOnlyThoseFor: false } };
}
