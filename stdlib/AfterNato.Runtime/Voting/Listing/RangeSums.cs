using System.Numerics;

namespace AfterNato.Runtime.Voting.Listing;

/// <summary>What so many of the players from one number on weigh together at most and at least.</summary>
/// <typeparam name="T">What weights are added up in.</typeparam>
internal sealed class RangeSums<T>(T[] weights)
    where T : INumber<T>
{
    // For each first player, the sums of the lightest 0, 1, … of the players from there on; made when they are asked for.
    private readonly T[]?[] _lightest = new T[]?[weights.Length + 1];

    public T[] Weights => weights;

    public T Lightest(int from, int count) => Sums(from)[count];

    public T Heaviest(int from, int count) => Sums(from)[^1] - Sums(from)[^(count + 1)];

    private T[] Sums(int from)
    {
        if (_lightest[from] is { } known)
            return known;
        var sums = new T[weights.Length - from + 1];
        sums[0] = T.Zero;
        var ascending = weights.AsSpan(from).ToArray();
        Array.Sort(ascending);
        for (var i = 0; i < ascending.Length; i++)
            sums[i + 1] = sums[i] + ascending[i];
        return _lightest[from] = sums;
    }
}
