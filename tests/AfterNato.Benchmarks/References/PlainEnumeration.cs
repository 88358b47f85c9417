using System.Numerics;

using AfterNato.Runtime.Voting;

namespace AfterNato.Benchmarks.References;

/// <summary>One coalition after the other, in a plain loop on one core.</summary>
internal sealed class PlainEnumeration(VotingGame game)
{
    // So many of them, spread evenly over all, tell how long all would take.
    private const int Looked = 18;

    private readonly PlainGame _game = PlainGame.Of(game);

    public string Way => FormattableString.Invariant($"every coalition in a loop, extrapolated from 2^{Looked} of the 2^{game.Players}");

    /// <summary>How often as many coalitions there are as are looked at.</summary>
    public double Times => Math.Pow(2, game.Players - Looked);

    /// <summary>Of those looked at, how many winning ones of each size contain each player.</summary>
    public long[,] Winning()
    {
        var containing = new long[game.Players, game.Players + 1];
        foreach (var coalition in Coalitions)
        {
            if (!_game.Wins(coalition))
                continue;
            var size = BitOperations.PopCount(coalition);
            for (var rest = coalition; rest != 0; rest &= rest - 1)
                containing[BitOperations.TrailingZeroCount(rest), size]++;
        }

        return containing;
    }

    /// <summary>Of those looked at, how many are minimal winning, and how many minimal blocking.</summary>
    public (long Winning, long Blocking) Minimal()
    {
        var (winning, blocking) = (0L, 0L);
        var everybody = (1UL << game.Players) - 1;
        foreach (var coalition in Coalitions)
        {
            winning += IsMinimal(coalition, _game.Wins) ? 1 : 0;
            blocking += IsMinimal(coalition, some => !_game.Wins(everybody & ~some)) ? 1 : 0;
        }

        return (winning, blocking);
    }

    private IEnumerable<ulong> Coalitions
    {
        get
        {
            // An odd distance, so that every player is in and out.
            var distance = (1UL << (game.Players - Looked)) | 1;
            for (var i = 0UL; i < 1UL << Looked; i++)
                yield return (i * distance) & ((1UL << game.Players) - 1);
        }
    }

    private static bool IsMinimal(ulong coalition, Func<ulong, bool> wins)
    {
        if (!wins(coalition))
            return false;
        for (var rest = coalition; rest != 0; rest &= rest - 1)
        {
            if (wins(coalition & ~(rest & (~rest + 1))))
                return false;
        }

        return true;
    }
}
