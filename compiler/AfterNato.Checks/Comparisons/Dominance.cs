using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>What can be told of one architecture being at least as good as another in all that was asked.</summary>
public abstract record Dominance
{
    private Dominance()
    {
    }

    /// <summary>One is at least as good as another in every question of which the better answer is beyond dispute, and better in one.</summary>
    /// <param name="Better">The one.</param>
    /// <param name="Other">The other.</param>
    /// <param name="BetterIn">The questions in which it is better.</param>
    /// <param name="AlikeIn">Those in which both are as good.</param>
    public sealed record Of(ComparedArchitecture Better, ComparedArchitecture Other, ImmutableArray<ComparedRow> BetterIn, ImmutableArray<ComparedRow> AlikeIn) : Dominance;

    /// <summary>It cannot be told of two, since some answers are not there.</summary>
    /// <param name="One">The one.</param>
    /// <param name="Other">The other.</param>
    /// <param name="Missing">The questions that at least one of them does not answer in a way that could be compared.</param>
    public sealed record Untold(ComparedArchitecture One, ComparedArchitecture Other, ImmutableArray<ComparedRow> Missing) : Dominance;
}
