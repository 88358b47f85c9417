using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>A way of answering questions about one game, exactly, that suits its structure.</summary>
internal abstract class Engine
{
    /// <summary>How the way is called.</summary>
    public abstract string Name { get; }

    /// <summary>Why it was chosen for this game.</summary>
    public abstract Sentence Reason { get; }

    /// <summary>A way of answering questions about the dual game, whose winning coalitions are the blocking ones of this game.</summary>
    public abstract Engine Dual { get; }

    /// <summary>Whether no two disjoint coalitions win.</summary>
    public abstract bool IsProper { get; }

    /// <summary>Whether of two complementary coalitions one wins.</summary>
    public abstract bool IsStrong { get; }

    /// <summary>How many coalitions win, by size.</summary>
    public CoalitionCounts Winning => Counted ??= CountWinning();

    /// <summary>The same where somebody has asked for it before; else null.</summary>
    public CoalitionCounts? Counted { get; private set; }

    /// <summary>How many coalitions win, whatever their size.</summary>
    public CoalitionTotals WinningTotals => field ??= CountWinningTotals();

    /// <summary>The size of the smallest blocking coalition: zero when nothing wins, null when everything does.</summary>
    public virtual int? BlockingNumber
    {
        get
        {
            // A coalition blocks if its complement loses.
            var players = Winning.BySize.Length - 1;
            var all = Binomials.Row(players);
            return CoalitionCounts.SmallestIn([.. all.Select((count, size) => count - Winning.BySize[players - size])]);
        }
    }

    public abstract CoalitionCounts CountWinning();

    /// <summary>For those ways to which it is less work to leave the sizes out.</summary>
    public virtual CoalitionTotals CountWinningTotals() => CoalitionTotals.Of(Winning);

    /// <summary>How many minimal winning coalitions of each size there are.</summary>
    public abstract ImmutableArray<BigInteger> CountMinimal();

    public abstract CoalitionCounts CountMinimalContaining();

    /// <summary>The probability that a winning coalition consents, when everybody does independently of the others with a probability of their own.</summary>
    public abstract Rational Probability(ImmutableArray<Rational> consent);
}
