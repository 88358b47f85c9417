using System.Collections.Immutable;

using AfterNato.Runtime.Voting.Exhaustive;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Chooses by the structure of a game how questions about it are answered.</summary>
/// <param name="Engine">The way chosen.</param>
/// <param name="Considered">The ways considered, the chosen one last.</param>
internal sealed record EngineChoice(Engine Engine, ImmutableArray<ConsideredWay> Considered)
{
    /// <summary>How many cases are tried one by one where there is no other way.</summary>
    private const int MostVectors = 1 << 20;

    /// <exception cref="UnknownAnswerException">The game is too large for every way.</exception>
    public static EngineChoice Of(VotingGame game)
    {
        var considered = ImmutableArray.CreateBuilder<ConsideredWay>();
        foreach (var (name, engine, obstacle) in Ways(game))
        {
            if (TryMake(engine, obstacle, out var reason) is { } suitable)
                return new(suitable, [.. considered, Chosen(suitable)]);
            considered.Add(new(name, IsChosen: false, reason));
        }

        throw new UnknownAnswerException(Sentence.Chain(considered.Select(way => way.Reason), $"; "));
    }

    /// <exception cref="UnknownAnswerException">The game is too large for every way.</exception>
    public static Engine For(VotingGame game) => Of(game).Engine;

    public static ConsideredWay Chosen(Engine engine) => new(engine.Name, IsChosen: true, engine.Reason);

    /// <summary>Every way that applies.</summary>
    public static IEnumerable<Engine> All(VotingGame game)
    {
        var (classes, rule) = (PlayerClasses.Of(game), ThresholdRule.Of(game));
        Engine?[] engines =
        [
            classes.Vectors <= MostVectors ? ClassCountEngine.Of(game, classes) : null,
            WeightSumEngine.For(game, rule),
            HalvesEngine.For(game, rule),
            ExhaustiveEngine.For(game, rule),
            rule is null ? null : DiagramEngine.Of(game, rule),
        ];
        return engines.OfType<Engine>();
    }

    /// <summary>Where minimal coalitions of a game made of thresholds cannot be counted in the way chosen for it.</summary>
    /// <exception cref="UnknownAnswerException">The game is too large for every such way.</exception>
    public static Engine ForMinimal(VotingGame game)
    {
        var rule = Thresholds(game);
        try
        {
            return DiagramEngine.Of(game, rule, DiagramEngine.BoundFor(game.Players));
        }
        catch (UnknownAnswerException) when (ExhaustiveEngine.For(game, rule) is { } exhaustive)
        {
            return exhaustive;
        }
    }

    /// <exception cref="UnknownAnswerException">The diagram has more nodes than the bound.</exception>
    public static DiagramEngine Diagram(VotingGame game) => DiagramEngine.Of(game, Thresholds(game));

    // The ways in the order of preference; for each the engine, if it applies, and what is said if it does not.
    private static IEnumerable<(string Name, Func<Engine?> Engine, Sentence Obstacle)> Ways(VotingGame game)
    {
        var classes = PlayerClasses.Of(game);
        if (ThresholdRule.Of(game) is not { } rule)
        {
            yield return (ClassCountEngine.Way, () => classes.Vectors <= MostVectors ? ClassCountEngine.Of(game, classes) : null,
                $"there are more than {MostVectors} ways in which players who differ can consent, which is the bound for a rule that is not made of thresholds");
            yield break;
        }

        yield return (ClassCountEngine.Way, () => classes.AreFew ? ClassCountEngine.Of(game, classes) : null,
            $"players who differ can consent in more than {PlayerClasses.Few} ways");
        yield return (WeightSumEngine.Way, () => WeightSumEngine.For(game, rule), rule is ThresholdRule.Single ? (Sentence)$"its quota is too large for a table over size and weight" : $"it is more than one quota");
        yield return (HalvesEngine.Way, () => HalvesEngine.For(game, rule), HalvesEngine.Obstacle(rule));
        yield return (DiagramEngine.Way, () => DiagramEngine.Of(game, rule, DiagramEngine.BoundFor(game.Players)), $"it has no decision diagram");
        yield return (ExhaustiveEngine.Way, () => ExhaustiveEngine.For(game, rule),
            $"there are too many coalitions to look at each, which can be done up to {Cube.Bound} players");
    }

    private static ThresholdRule Thresholds(VotingGame game) => ThresholdRule.Of(game) ?? throw new ArgumentException("The game is not made of thresholds.", nameof(game));

    private static Engine? TryMake(Func<Engine?> make, Sentence obstacle, out Sentence reason)
    {
        reason = obstacle;
        try
        {
            return make();
        }
        catch (UnknownAnswerException unknown)
        {
            reason = unknown.Reason;
            return null;
        }
    }
}
