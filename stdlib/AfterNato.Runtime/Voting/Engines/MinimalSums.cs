using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>
/// Counts the minimal winning coalitions of one quota by size. With the heaviest first, a coalition is minimal if it wins and loses without its
/// last player. So every player is asked once how many losing coalitions of heavier ones it would make win.
/// </summary>
/// <param name="descending">The weights, heaviest first.</param>
/// <param name="quota">The quota, at least one.</param>
/// <param name="within">Only those are counted that contain one given player of this weight.</param>
internal sealed class MinimalSums(ImmutableArray<int> descending, int quota, int? within) : CountWidth<ImmutableArray<BigInteger>>
{
    /// <summary>The same, and leaves all losing coalitions in the table.</summary>
    public ImmutableArray<BigInteger> Through<T>(SumTable<T> table)
        where T : struct, ICount<T>
    {
        var minimal = new BigInteger[descending.Length + 1];
        var awaited = within;
        foreach (var weight in descending)
        {
            var isAwaited = awaited == weight;
            if (isAwaited || awaited is null)
            {
                var made = table.BySize(quota - weight);
                for (var size = 0; size < descending.Length; size++)
                    minimal[size + 1] += made[size];
            }

            if (isAwaited)
            {
                table.Force(weight);
                awaited = null;
            }
            else
            {
                table.Add(weight);
            }
        }

        return [.. minimal];
    }

    protected override ImmutableArray<BigInteger> In<T>() => Through(new SumTable<T>(descending.Length, quota));
}
