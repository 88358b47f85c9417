using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>
/// Counts the minimal winning coalitions of one quota by size. With the heaviest first, a coalition is minimal if it wins and loses without its
/// last player. So every player is asked once how many losing coalitions of heavier ones it would make win.
/// </summary>
/// <param name="descending">The weights, heaviest first.</param>
/// <param name="quota">The quota, at least one.</param>
internal sealed class MinimalSums(ImmutableArray<int> descending, int quota)
{
    /// <summary>All of them.</summary>
    public ImmutableArray<BigInteger> BySize() => BySizeWithin(null);

    /// <summary>Those that contain one given player of this weight.</summary>
    public ImmutableArray<BigInteger> BySizeContaining(int weight) => BySizeWithin(weight);

    private ImmutableArray<BigInteger> BySizeWithin(int? awaited)
    {
        var minimal = new BigInteger[descending.Length + 1];
        var table = new SumTable(descending.Length, quota);
        var lighter = descending.Sum();
        foreach (var weight in descending)
        {
            // What all lighter ones cannot help to win need not be kept.
            lighter -= weight;
            var useful = Math.Max(0, quota - lighter);
            var isAwaited = awaited == weight;
            if (isAwaited || awaited is null)
            {
                var made = table.BySizeFrom(quota - weight);
                for (var size = 0; size < descending.Length; size++)
                    minimal[size + 1] += made[size];
            }

            if (isAwaited)
            {
                table.Force(weight, useful);
                awaited = null;
            }
            else
            {
                table.Add(weight, useful);
            }
        }

        return [.. minimal];
    }
}
