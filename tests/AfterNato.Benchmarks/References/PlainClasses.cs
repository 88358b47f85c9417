using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Benchmarks.References;

/// <summary>Every number of consenting players of each of some classes: the game is asked, and the ways of choosing them are multiplied.</summary>
/// <param name="game">The game.</param>
/// <param name="classes">Who is interchangeable with whom.</param>
internal sealed class PlainClasses(VotingGame game, int[][] classes)
{
    /// <summary>How many winning coalitions there are of each size.</summary>
    public BigInteger[] WinningBySize()
    {
        var bySize = new BigInteger[game.Players + 1];
        Count(0, MemberSet.Empty, BigInteger.One, bySize);
        return bySize;
    }

    private void Count(int from, MemberSet chosen, BigInteger ways, BigInteger[] bySize)
    {
        if (from == classes.Length)
        {
            if (game.Wins(chosen))
                bySize[chosen.Count] += ways;
            return;
        }

        var some = BigInteger.One;
        for (var count = 0; count <= classes[from].Length; count++)
        {
            Count(from + 1, chosen | MemberSet.Of(classes[from].Take(count)), ways * some, bySize);
            some = some * (classes[from].Length - count) / (count + 1);
        }
    }
}
