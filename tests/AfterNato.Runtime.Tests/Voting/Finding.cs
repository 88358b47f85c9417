using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Tests.Voting;

/// <summary>Looks into a game.</summary>
internal static class Finding
{
    /// <summary>The first weighted part like that.</summary>
    public static WeightedGame Find(this VotingGame game, Func<WeightedGame, bool> isSought) => Weighted(game).First(isSought);

    private static IEnumerable<WeightedGame> Weighted(VotingGame game) => game switch
    {
        WeightedGame weighted => [weighted],
        AtLeastGame some => some.Parts.SelectMany(Weighted),
        _ => [],
    };
}
