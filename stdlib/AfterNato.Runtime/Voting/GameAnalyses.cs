using System.Collections.Concurrent;

namespace AfterNato.Runtime.Voting;

/// <summary>Analyses of games of which many may be the same, such as the procedures of one body: each is worked out once.</summary>
public sealed class GameAnalyses
{
    /// <summary>How many are kept: some take much memory.</summary>
    private const int Most = 32;

    private readonly ConcurrentDictionary<string, GameAnalysis> _known = new(StringComparer.Ordinal);

    /// <summary>The analysis of a game.</summary>
    /// <exception cref="UnknownAnswerException">The game is too large for every exact way.</exception>
    public GameAnalysis Of(VotingGame game)
    {
        if (ThresholdRule.Of(game) is not { } rule)
            return GameAnalysis.Of(game);
        var key = FormattableString.Invariant($"{game.Players} {rule.Key}");
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_known.Count >= Most)
            _known.Clear();
        return _known.GetOrAdd(key, GameAnalysis.Of(game));
    }
}
