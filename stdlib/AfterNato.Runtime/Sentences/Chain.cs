using System.Collections.Immutable;

namespace AfterNato.Runtime.Sentences;

/// <summary>Pieces of a sentence with the same words between them. Flat however many they are: a chain of command may have thousands of links.</summary>
/// <param name="Pieces">The pieces.</param>
/// <param name="Between">What stands between each and the next: <c>; </c>, <c> under </c>.</param>
public sealed record Chain(ImmutableArray<Sentence> Pieces, Sentence Between) : ISpoken
{
    /// <summary>The pieces, one after the other.</summary>
    public override string ToString() => string.Join(Between.ToString(), Pieces);

    /// <inheritdoc/>
    public bool Equals(Chain? other) => other is not null && Between == other.Between && Pieces.SequenceEqual(other.Pieces);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pieces.Length, Between);
}
