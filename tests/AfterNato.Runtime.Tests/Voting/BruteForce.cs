using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Tests.Voting;

/// <summary>Every answer straight from its definition, by trying every coalition. It shares nothing with the ways under test, not even who wins.</summary>
internal sealed class BruteForce
{
    private readonly VotingGame _game;
    private readonly int _players;
    private readonly bool[] _wins;

    public BruteForce(VotingGame game)
    {
        _game = game;
        _players = game.Players;
        _wins = [.. Coalitions.Select(coalition => Wins(game, coalition))];
    }

    public IEnumerable<int> Coalitions => Enumerable.Range(0, 1 << _players);

    private List<int> Winning => field ??= [.. Coalitions.Where(coalition => _wins[coalition])];

    private List<int> MinimalWinning => field ??= [.. Winning.Where(coalition => Members(coalition).All(player => !_wins[coalition & ~(1 << player)]))];

    private List<int> MinimalBlocking => field ??= [.. Coalitions.Where(coalition => Blocks(coalition) && Members(coalition).All(player => !Blocks(coalition & ~(1 << player))))];

    private IEnumerable<int> Players => Enumerable.Range(0, _players);

    public object? AnswerTo(string field) => field switch
    {
        "n" => _game.Players,
        "coalitions" => (BigInteger)Coalitions.Count(),
        "winning" => (BigInteger)Winning.Count,
        "winning_by_size" => BySize(Winning),
        "winning_containing" => Players.Select(player => (BigInteger)Winning.Count(coalition => Has(coalition, player))).ToImmutableArray(),
        "banzhaf_swings" => Players.Select(Swings).ToImmutableArray(),
        "banzhaf_total_swings" => TotalSwings,
        "banzhaf_absolute" => Fractions(Swings, BigInteger.Pow(2, Math.Max(0, _players - 1))),
        "banzhaf_normalised" => Fractions(Swings, TotalSwings),
        "shapley" => Players.Select(Shapley).ToImmutableArray(),
        "coleman_act" => new Rational(Winning.Count, 1 << _players),
        "coleman_prevent" => Fractions(Swings, Winning.Count),
        "coleman_initiate" => Fractions(Swings, (1 << _players) - Winning.Count),
        "deegan_packel" => MinimalWinning.Any(coalition => coalition != 0) ? Players.Select(DeeganPackel).ToImmutableArray() : null,
        "holler" => Fractions(player => MinimalWinning.Count(coalition => Has(coalition, player)), MinimalWinning.Sum(coalition => BitOperations.PopCount((uint)coalition))),
        "minimal_winning_count" => (BigInteger)MinimalWinning.Count,
        "minimal_winning_by_size" => Sizes(MinimalWinning),
        "minimal_winning" => Sets(MinimalWinning),
        "minimal_blocking_count" => (BigInteger)MinimalBlocking.Count,
        "minimal_blocking_by_size" => Sizes(MinimalBlocking),
        "minimal_blocking" => Sets(MinimalBlocking),
        "smallest_winning_size" => Winning.Select(coalition => (int?)BitOperations.PopCount((uint)coalition)).Min(),
        "blocking_number" => Coalitions.Where(Blocks).Select(coalition => (int?)BitOperations.PopCount((uint)coalition)).Min(),
        "veto_players" => Set(Winning.Aggregate((1 << _players) - 1, (veto, coalition) => veto & coalition)),
        "dummies" => MemberSet.Of(Players.Where(player => Swings(player).IsZero)),
        "dictator" => Players.Where(player => _wins[1 << player] && Winning.All(coalition => Has(coalition, player))).Select(player => (int?)player).FirstOrDefault(),
        "proper" => !Winning.Any(coalition => _wins[Others(coalition)]),
        "strong" => !Coalitions.Any(coalition => !_wins[coalition] && !_wins[Others(coalition)]),
        "decisive" => Coalitions.All(coalition => _wins[coalition] != _wins[Others(coalition)]),
        "nakamura" => Nakamura(),
        _ => throw new ArgumentException($"No definition is written for {field}."),
    };

    /// <summary>The sum of the probabilities of all winning coalitions.</summary>
    public Rational Probability(ImmutableArray<Rational> consent) => Winning
        .Select(coalition => Players.Aggregate(Rational.One, (product, player) => product * (Has(coalition, player) ? consent[player] : Rational.One - consent[player])))
        .Aggregate(Rational.Zero, (sum, probability) => sum + probability);

    public static bool Wins(VotingGame game, int coalition)
    {
        switch (game)
        {
            case ConstantGame constant:
                return constant.IsWon;
            case AtLeastGame some:
                return some.Parts.Count(part => Wins(part, coalition)) >= some.Needed;
            case SeatedGame seated:
                return Wins(seated.Inner, Enumerable.Range(0, seated.Seats.Length).Where(seat => Has(coalition, seated.Seats[seat])).Sum(seat => 1 << seat));
            case WeightedGame weighted:
                var total = weighted.Weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
                var weight = weighted.Weights.Where((_, player) => Has(coalition, player)).Aggregate(Rational.Zero, (sum, weight) => sum + weight);
                var needed = weighted.Quota.Basis switch
                {
                    QuotaBasis.Absolute => weighted.Quota.Amount,
                    QuotaBasis.Share => total * weighted.Quota.Amount,
                    _ => total - weighted.Quota.Amount,
                };
                return weighted.Quota.IsStrict ? weight > needed : weight >= needed;
            default:
                throw new ArgumentException("A game of no kind.", nameof(game));
        }
    }

    public static MemberSet Set(int coalition) => MemberSet.Of(Members(coalition));

    private static bool Has(int coalition, int player) => (coalition >> player & 1) != 0;

    private static IEnumerable<int> Members(int coalition) => Enumerable.Range(0, 31).Where(player => Has(coalition, player));

    private static IEnumerable<MemberSet> Sets(IEnumerable<int> coalitions) => coalitions.Select(Set);

    private int Others(int coalition) => ~coalition & ((1 << _players) - 1);

    private bool Blocks(int coalition) => !_wins[Others(coalition)];

    private BigInteger Swings(int player) => Winning.Count(coalition => Has(coalition, player) && !_wins[coalition & ~(1 << player)]);

    private BigInteger TotalSwings => Players.Aggregate(BigInteger.Zero, (sum, player) => sum + Swings(player));

    private ImmutableArray<Rational>? Fractions(Func<int, BigInteger> part, BigInteger whole) =>
        whole.IsZero ? null : [.. Players.Select(player => new Rational(part(player), whole))];

    private ImmutableArray<BigInteger> BySize(IEnumerable<int> coalitions)
    {
        var counts = new BigInteger[_players + 1];
        foreach (var coalition in coalitions)
            counts[BitOperations.PopCount((uint)coalition)]++;
        return [.. counts];
    }

    private SizeCounts Sizes(IEnumerable<int> coalitions) => new(BySize(coalitions));

    private Rational Shapley(int player)
    {
        var sum = Rational.Zero;
        foreach (var coalition in Winning.Where(coalition => Has(coalition, player) && !_wins[coalition & ~(1 << player)]))
        {
            var size = BitOperations.PopCount((uint)coalition);
            sum += new Rational(Factorial(size - 1) * Factorial(_players - size), Factorial(_players));
        }

        return sum;
    }

    private Rational DeeganPackel(int player) => MinimalWinning.Where(coalition => Has(coalition, player))
        .Aggregate(Rational.Zero, (sum, coalition) => sum + new Rational(1, (BigInteger)MinimalWinning.Count * BitOperations.PopCount((uint)coalition)));

    private int? Nakamura()
    {
        if (_wins[0])
            return 1;
        var minimal = MinimalWinning.ToList();
        var common = minimal.ToHashSet();
        for (var families = 1; ; families++)
        {
            if (common.Contains(0))
                return families;
            var larger = common.SelectMany(coalition => minimal.Select(other => coalition & other)).ToHashSet();
            larger.UnionWith(common);
            if (larger.Count == common.Count)
                return null;
            common = larger;
        }
    }

    private static BigInteger Factorial(int n) => n <= 1 ? BigInteger.One : n * Factorial(n - 1);
}
