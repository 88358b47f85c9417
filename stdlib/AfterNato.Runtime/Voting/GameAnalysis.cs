using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Engines;

namespace AfterNato.Runtime.Voting;

/// <summary>
/// Every question of the voting-power literature about one game, answered exactly, each when it is first asked (Felsenthal and Machover, <i>The
/// Measurement of Voting Power</i>, 1998). Any answer may be unknown, when the game is too large for every exact way:
/// <see cref="UnknownAnswerException"/> then names the bound that was reached.
/// </summary>
public sealed class GameAnalysis
{
    private readonly Engine _engine;
    private readonly ConcurrentDictionary<Rational, Rational> _adoption = [];
    private readonly Lazy<bool> _isProper;
    private readonly Lazy<bool> _isStrong;
    private readonly Lazy<int?> _nakamura;

    private GameAnalysis(VotingGame game, Engine engine, ImmutableArray<ConsideredWay> waysConsidered)
    {
        (Game, _engine, WaysConsidered) = (game, engine, waysConsidered);
        _isProper = new(() => engine.IsProper);
        _isStrong = new(() => engine.IsStrong);
        _nakamura = new(FindNakamuraNumber);
    }

    /// <summary>The game.</summary>
    public VotingGame Game { get; }

    /// <summary>The way in which its questions are answered.</summary>
    public string Engine => _engine.Name;

    /// <summary>Why that way was chosen.</summary>
    public Sentence Reason => _engine.Reason;

    /// <summary>The ways that were considered, one after the other: those that do not suit the game, and the one that was chosen.</summary>
    public ImmutableArray<ConsideredWay> WaysConsidered { get; }

    /// <summary>How many coalitions there are, the empty one and that of everybody included.</summary>
    public BigInteger Coalitions => BigInteger.Pow(2, Game.Players);

    /// <summary>How many coalitions win, by size and for each player.</summary>
    public CoalitionCounts Winning => _engine.Winning;

    /// <summary>How many coalitions win, whatever their size, and how many of them contain each player.</summary>
    public CoalitionTotals WinningTotals => _engine.WinningTotals;

    /// <summary>The winning coalitions that lose without any of their players.</summary>
    public MinimalCoalitions MinimalWinning => field ??= new(Game, _engine);

    /// <summary>The blocking coalitions that no longer block without any of their players.</summary>
    public MinimalCoalitions MinimalBlocking => field ??= new(Game.Dual, _engine.Dual);

    /// <summary>The power of each player, and of all together to act.</summary>
    public VotingPower Power => field ??= new(Game.Players, _engine, () => MinimalWinning.Counts);

    /// <summary>Who is in every winning coalition; everybody when nothing wins.</summary>
    public MemberSet VetoPlayers => Those(player => WinningTotals.Containing[player] == WinningTotals.Total);

    /// <summary>Who never makes a difference.</summary>
    public MemberSet Dummies => Those(player => Power.Swings[player].IsZero);

    /// <summary>Who decides alone; null when nobody does.</summary>
    // Those who win with a veto player are at most half of all coalitions, and all of that half win with a dictator.
    public int? Dictator => 2 * WinningTotals.Total == Coalitions && !VetoPlayers.IsEmpty ? VetoPlayers.First() : null;

    /// <summary>The size of the smallest winning coalition; null when nothing wins.</summary>
    public int? SmallestWinning => Winning.SmallestSize;

    /// <summary>The size of the smallest blocking coalition: zero when nothing wins, null when everything does.</summary>
    public int? BlockingNumber => _engine.BlockingNumber;

    /// <summary>Whether no two disjoint coalitions win, so that no two opposite decisions can be taken.</summary>
    public bool IsProper => _isProper.Value;

    /// <summary>Whether of two complementary coalitions one wins, so that there is never a stalemate.</summary>
    public bool IsStrong => _isStrong.Value;

    /// <summary>Whether of two complementary coalitions always just one wins: proper and strong.</summary>
    public bool IsDecisive => IsProper && IsStrong;

    /// <summary>
    /// The smallest number of winning coalitions that have nobody in common; with fewer alternatives than that, majorities cannot run in a circle
    /// (Nakamura, 1979). One when the empty coalition wins; null, which stands for infinity, when there is a veto player or nothing wins.
    /// </summary>
    /// <exception cref="UnknownAnswerException">There are too many divisions of the players to try.</exception>
    public int? NakamuraNumber => _nakamura.Value;

    private IEnumerable<int> Everybody => Enumerable.Range(0, Game.Players);

    /// <summary>Looks at the structure of a game and chooses how its questions are answered.</summary>
    /// <exception cref="UnknownAnswerException">The game is too large for every exact way.</exception>
    public static GameAnalysis Of(VotingGame game)
    {
        var choice = EngineChoice.Of(game);
        return new(game, choice.Engine, choice.Considered);
    }

    /// <summary>The same analysis by each of the ways that apply to a game: where one is doubted, the others must agree with it.</summary>
    /// <exception cref="UnknownAnswerException">The game is too large for one that applies.</exception>
    public static IEnumerable<GameAnalysis> ByEveryWay(VotingGame game) => EngineChoice.All(game).Select(engine => new GameAnalysis(game, engine, [EngineChoice.Chosen(engine)]));

    /// <summary>The probability that the decision is adopted when every player consents with the same probability, from 0 to 1, independently of the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no probability.</exception>
    public Rational ProbabilityOfAdoption(Rational consent) => _adoption.GetOrAdd(consent, common => ProbabilityOfAdoption([.. Enumerable.Repeat(common, Game.Players)]));

    /// <summary>The probability that the decision is adopted when every player consents with its own probability, from 0 to 1, independently of the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is no probability, or there is not one for each player.</exception>
    public Rational ProbabilityOfAdoption(ImmutableArray<Rational> consent)
    {
        ConsentProbabilities.Demand(consent, Game.Players);
        return _engine.Counted?.Probability(consent) ?? _engine.Probability(consent);
    }

    /// <summary>The probability that the decision is adopted when every player consents with the same probability, for several probabilities: less work than one after the other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is no probability.</exception>
    public ImmutableArray<Rational> ProbabilitiesOfAdoption(ImmutableArray<Rational> consents)
    {
        // Counted once, coalitions answer for every probability that all have in common.
        TryCount();
        return [.. consents.Select(ProbabilityOfAdoption)];
    }

    private void TryCount()
    {
        try
        {
            _ = Winning;
        }
        catch (UnknownAnswerException)
        {
            // Then each is worked out by itself.
            return;
        }
    }

    /// <summary>The same questions about the game of those who stay.</summary>
    /// <exception cref="ArgumentException">Somebody who leaves is no player.</exception>
    /// <exception cref="UnknownAnswerException">The game is too large for every exact way.</exception>
    public GameAnalysis After(MemberSet leaving, LeavingPolicy policy) => Of(Game.After(leaving, policy));

    private int? FindNakamuraNumber()
    {
        if (SmallestWinning is not { } smallest || !VetoPlayers.IsEmpty)
            return null;
        return smallest == 0 ? 1 : IsProper ? NakamuraSearch.PartsOf(Game, smallest, Power.Swings).Length : 2;
    }

    private MemberSet Those(Func<int, bool> property) => MemberSet.Of(Everybody.Where(property));
}
