using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons;

/// <summary>Whether one answer is at least as good as another.</summary>
internal static class CellOrder
{
    /// <summary>Whether the question does not arise in either of two architectures.</summary>
    public static bool AreBothOutside(ComparedCell left, ComparedCell right) =>
        left is ComparedCell.NotComparable { Parts.IsEmpty: true } && right is ComparedCell.NotComparable { Parts.IsEmpty: true };

    /// <summary>Whether two answers can be held against each other: both are known, and meant in one sense, or they are the same.</summary>
    public static bool CanBeHeldAgainst(ComparedCell left, ComparedCell right, Direction direction) => left is ComparedCell.Known one && right is ComparedCell.Known other
        && (AreTheSame(one.Parts, other.Parts) || AreOfOneSense(one, other, direction));

    private static bool AreOfOneSense(ComparedCell.Known one, ComparedCell.Known other, Direction direction) =>
        one.Parts.Concat(other.Parts).All(part => direction == Direction.FewerNames ? part.Names is not null : part.Number is not null)
        && one.Parts.Concat(other.Parts).Select(part => (part.Unit, part.Sense?.ToString())).Distinct().Count() <= 1;

    /// <summary>
    /// Whether the left answer is at least as good as the right one, which can be held against each other. Where there are several answers in a cell, as of two ways to take
    /// one kind of decision, or one of which a part is in dispute, the worst of the left ones must be at least as good as the best of the right ones, or both must have the same.
    /// </summary>
    public static bool IsAtLeastAsGood(ComparedCell left, ComparedCell right, Direction direction)
    {
        var (one, other) = (((ComparedCell.Known)left).Parts, ((ComparedCell.Known)right).Parts);
        if (AreTheSame(one, other))
            return true;
        if (direction == Direction.FewerNames)
            return one.All(part => other.All(against => part.Names is { } names && names.All(against.Names.GetValueOrDefault([]).Contains)));
        var (mine, theirs) = (Numbers(one), Numbers(other));
        return mine.SequenceEqual(theirs) || (direction == Direction.Less ? mine[^1] <= theirs[0] : mine[0] >= theirs[^1]);
    }

    // Two ways to decide, one for all and one for the willing, compare with the same two ways elsewhere.
    private static bool AreTheSame(ImmutableArray<CellPart> one, ImmutableArray<CellPart> other) => Meanings(one).SequenceEqual(Meanings(other), StringComparer.Ordinal);

    private static IEnumerable<string> Meanings(ImmutableArray<CellPart> parts) =>
        parts.Select(part => string.Join('\n', [part.Text.ToString(), part.Unit ?? "", part.Sense?.ToString() ?? "", .. part.Names ?? []])).Order(StringComparer.Ordinal);

    private static ImmutableArray<Rational> Numbers(ImmutableArray<CellPart> parts) => [.. parts.SelectMany(part => new[] { part.Certain, part.Number }).OfType<Rational>().Order()];
}
