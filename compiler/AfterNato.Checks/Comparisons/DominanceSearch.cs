using System.Collections.Immutable;

namespace AfterNato.Checks.Comparisons;

/// <summary>Finds which architectures are at least as good as which others in everything asked. There is no sum and no weight in it.</summary>
public static class DominanceSearch
{
    /// <summary>For each two architectures what can be told: nothing where each is better in something, or they are as good in everything.</summary>
    public static ImmutableArray<Dominance> Of(ImmutableArray<ComparedArchitecture> architectures, IEnumerable<ComparedRow> rows)
    {
        var directed = rows.Where(row => row.Direction != Direction.None).ToList();
        var found = ImmutableArray.CreateBuilder<Dominance>();
        for (var one = 0; one < architectures.Length; one++)
        {
            for (var other = one + 1; other < architectures.Length; other++)
            {
                if (Of(architectures, directed, one, other) is { } dominance)
                    found.Add(dominance);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether two are as good in everything that both are asked. Their answers can all be held against each other.</summary>
    internal static bool AreAlike(IEnumerable<ComparedRow> rows, int one, int other) =>
        Between(rows, one, other).TrueForAll(row => IsAtLeastAsGood(row, one, other) && IsAtLeastAsGood(row, other, one));

    /// <summary>The questions in which one is better than another. Their answers can all be held against each other.</summary>
    internal static IEnumerable<ComparedRow> BetterIn(IEnumerable<ComparedRow> rows, int one, int other) => Between(rows, one, other).Where(row => IsAtLeastAsGood(row, one, other) && !IsAtLeastAsGood(row, other, one));

    /// <summary>The questions in which neither of two is at least as good as the other. Their answers can all be held against each other.</summary>
    internal static IEnumerable<ComparedRow> OpenIn(IEnumerable<ComparedRow> rows, int one, int other) => Between(rows, one, other).Where(row => !IsAtLeastAsGood(row, one, other) && !IsAtLeastAsGood(row, other, one));

    /// <summary>Whether something is told of these two.</summary>
    internal static bool IsOf(Dominance told, ComparedArchitecture one, ComparedArchitecture other) => told switch
    {
        Dominance.Of of => (of.Better == one && of.Other == other) || (of.Better == other && of.Other == one),
        Dominance.Untold untold => untold.One == one && untold.Other == other,
        _ => false,
    };

    /// <summary>What is asked of one of two at least: what neither decides, needs or describes is no question between them, whatever a third one does.</summary>
    internal static List<ComparedRow> Between(IEnumerable<ComparedRow> rows, int one, int other) => [.. rows.Where(row => !CellOrder.AreBothOutside(row.Cells[one], row.Cells[other]))];

    private static Dominance? Of(ImmutableArray<ComparedArchitecture> architectures, List<ComparedRow> rows, int one, int other)
    {
        rows = Between(rows, one, other);
        ImmutableArray<ComparedRow> missing = [.. rows.Where(row => !CellOrder.CanBeHeldAgainst(row.Cells[one], row.Cells[other], row.Direction))];
        if (!missing.IsEmpty)
            return new Dominance.Untold(architectures[one], architectures[other], missing);
        var (best, worst) = (rows.TrueForAll(row => IsAtLeastAsGood(row, one, other)), rows.TrueForAll(row => IsAtLeastAsGood(row, other, one)));
        return best == worst ? null : best ? Found(one, other) : Found(other, one);

        Dominance.Of Found(int better, int than) => new(
            architectures[better],
            architectures[than],
            [.. rows.Where(row => !IsAtLeastAsGood(row, than, better))],
            [.. rows.Where(row => IsAtLeastAsGood(row, than, better))]);
    }

    private static bool IsAtLeastAsGood(ComparedRow row, int one, int other) => CellOrder.IsAtLeastAsGood(row.Cells[one], row.Cells[other], row.Direction);
}
