using System.Numerics;

namespace AfterNato.Benchmarks.References;

/// <summary>
/// One quota as textbooks have it: a table of big integers over weights, and over sizes where they matter, from which each player is taken out
/// in turn.
/// </summary>
internal sealed class TextbookSums(int quota, IReadOnlyList<int> weights)
{
    /// <summary>In how many coalitions each player is decisive.</summary>
    public IReadOnlyList<BigInteger> Swings()
    {
        var losing = new BigInteger[quota];
        losing[0] = BigInteger.One;
        foreach (var weight in weights)
        {
            for (var sum = quota - 1; sum >= weight; sum--)
                losing[sum] += losing[sum - weight];
        }

        return [.. weights.Select(weight =>
        {
            var without = (BigInteger[])losing.Clone();
            for (var sum = weight; sum < quota; sum++)
                without[sum] -= without[sum - weight];
            return Sum(without, quota - weight);
        })];
    }

    /// <summary>In how many coalitions of each size each player is decisive.</summary>
    public IReadOnlyList<BigInteger[]> SwingsBySize()
    {
        var players = weights.Count;
        var losing = Enumerable.Range(0, players + 1).Select(_ => new BigInteger[quota]).ToArray();
        losing[0][0] = BigInteger.One;
        foreach (var weight in weights)
        {
            for (var size = players - 1; size >= 0; size--)
            {
                for (var sum = quota - 1; sum >= weight; sum--)
                    losing[size + 1][sum] += losing[size][sum - weight];
            }
        }

        return [.. weights.Select(weight =>
        {
            var without = losing.Select(row => (BigInteger[])row.Clone()).ToArray();
            for (var size = 1; size <= players; size++)
            {
                for (var sum = weight; sum < quota; sum++)
                    without[size][sum] -= without[size - 1][sum - weight];
            }

            return without.Select(row => Sum(row, quota - weight)).ToArray();
        })];
    }

    private static BigInteger Sum(BigInteger[] row, int from)
    {
        var total = BigInteger.Zero;
        for (var sum = from; sum < row.Length; sum++)
            total += row[sum];
        return total;
    }
}
