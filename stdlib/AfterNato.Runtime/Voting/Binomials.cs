using System.Numerics;

namespace AfterNato.Runtime.Voting;

/// <summary>Rows of Pascal's triangle.</summary>
internal static class Binomials
{
    /// <summary>In how many ways 0, 1, … n of n can be chosen.</summary>
    public static BigInteger[] Row(int n)
    {
        var row = new BigInteger[n + 1];
        row[0] = BigInteger.One;
        for (var k = 1; k <= n; k++)
            row[k] = row[k - 1] * (n - k + 1) / k;
        return row;
    }
}
