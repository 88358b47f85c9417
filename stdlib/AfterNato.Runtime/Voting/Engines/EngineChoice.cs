namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Chooses by the structure of a game how questions about it are answered.</summary>
internal static class EngineChoice
{
    /// <summary>How many cases are tried one by one rather than by a cleverer way.</summary>
    private const int FewVectors = 1 << 13;

    /// <summary>How many cases are tried one by one where there is no other way.</summary>
    private const int MostVectors = 1 << 20;

    /// <exception cref="UnknownAnswerException">The game is too large for every way.</exception>
    public static Engine For(VotingGame game)
    {
        var classes = PlayerClasses.Of(game);
        if (classes.Vectors <= FewVectors)
            return ClassCountEngine.Of(game, classes);
        if (ThresholdRule.Of(game) is { } rule)
            return WeightSumEngine.For(game, rule) is { } sums ? sums : DiagramEngine.Of(game, rule);
        return classes.Vectors <= MostVectors
            ? ClassCountEngine.Of(game, classes)
            : throw new UnknownAnswerException(FormattableString.Invariant($"there are more than {MostVectors} ways in which players who differ can consent, which is the bound for a rule that is not made of thresholds"));
    }

    /// <summary>Every way that applies.</summary>
    public static IEnumerable<Engine> All(VotingGame game)
    {
        var classes = PlayerClasses.Of(game);
        if (classes.Vectors <= MostVectors)
            yield return ClassCountEngine.Of(game, classes);
        if (ThresholdRule.Of(game) is not { } rule)
            yield break;
        if (WeightSumEngine.For(game, rule) is { } sums)
            yield return sums;
        yield return DiagramEngine.Of(game, rule);
    }
}
