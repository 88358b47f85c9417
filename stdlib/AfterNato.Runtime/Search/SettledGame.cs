using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Search;

/// <summary>
/// A game that asks nobody any more. What is made of thresholds stays what it is; of any other the answers are written down, once, so that many
/// analyses at a time can look at them.
/// </summary>
internal static class SettledGame
{
    /// <summary>How many answers are written down.</summary>
    private const int MostAnswers = 1 << 16;

    /// <exception cref="UnknownAnswerException">There are too many answers.</exception>
    public static VotingGame Of(VotingGame game)
    {
        if (ThresholdRule.Of(game) is not null)
            return game;
        var classes = PlayerClasses.Of(game);
        if (classes.Vectors > MostAnswers)
            throw new UnknownAnswerException($"the members differ in more than {MostAnswers} ways, which is the bound for a rule that is not made of thresholds");

        var wins = new bool[(int)classes.Vectors];
        for (var vector = 0; vector < wins.Length; vector++)
            wins[vector] = game.Wins(classes.Coalition(vector));
        if (classes.Members.Length > 1)
            return new CountedGame([.. classes.Members.Select(alike => MemberSet.Of(alike))], counts => wins[counts.Select((count, ofClass) => count * classes.Stride(ofClass)).Sum()]);

        // Only how many consent matters.
        var needed = Array.IndexOf(wins, true);
        return needed < 0 ? VotingGame.Constant(false, game.Players) : VotingGame.Count(needed, game.Players);
    }
}
