using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting;

/// <summary>
/// The players sorted into classes within which everybody is interchangeable: swapping two changes no outcome. How many of each class consent
/// is a vector; the vectors are numbered so that the count of the first class changes fastest.
/// </summary>
internal sealed class PlayerClasses
{
    /// <summary>How many cases are tried one by one rather than by a cleverer way.</summary>
    public const int Few = 1 << 13;

    private readonly int[] _strides;

    private PlayerClasses(ImmutableArray<ImmutableArray<int>> members, int players)
    {
        Members = members;
        Players = players;
        _strides = new int[members.Length];
        ClassOf = new int[players];
        Vectors = BigInteger.One;
        for (var i = 0; i < members.Length; i++)
        {
            _strides[i] = (int)BigInteger.Min(Vectors, int.MaxValue);
            Vectors *= members[i].Length + 1;
            foreach (var player in members[i])
                ClassOf[player] = i;
        }
    }

    public int Players { get; }

    public ImmutableArray<ImmutableArray<int>> Members { get; }

    public int[] ClassOf { get; }

    /// <summary>In how many ways one can say how many of each class consent.</summary>
    public BigInteger Vectors { get; }

    /// <summary>Whether there are so few classes that each case can be tried.</summary>
    public bool AreFew => Vectors <= Few;

    public static PlayerClasses Of(VotingGame game) => new(
        [
            .. Enumerable.Range(0, game.Players)
                .GroupBy(player => game.Marks(player).ToArray(), new SameMarks())
                .Select(alike => alike.ToImmutableArray()),
        ],
        game.Players);

    /// <summary>By how much the number of a vector grows with one more of a class.</summary>
    public int Stride(int ofClass) => _strides[ofClass];

    /// <summary>How many of a class consent in the vector of this number.</summary>
    public int CountIn(int vector, int ofClass) => vector / _strides[ofClass] % (Members[ofClass].Length + 1);

    /// <summary>The coalition of the first so many of each class.</summary>
    public MemberSet Coalition(int vector) =>
        MemberSet.Of(Enumerable.Range(0, Members.Length).SelectMany(ofClass => Members[ofClass].Take(CountIn(vector, ofClass))));

    /// <summary>What the coalition of each vector weighs, one vector after the other.</summary>
    /// <param name="weights">What one member of each class weighs.</param>
    public T[] Sums<T>(IReadOnlyList<T> weights)
        where T : INumber<T>
    {
        var sums = new T[(int)Vectors];
        sums[0] = T.Zero;
        for (var ofClass = 0; ofClass < Members.Length; ofClass++)
        {
            // With one more of the class, everything known so far repeats itself with its weight added.
            var (weight, known) = (weights[ofClass], Stride(ofClass));
            for (var vector = known; vector < known * (Members[ofClass].Length + 1); vector++)
                sums[vector] = sums[vector - known] + weight;
        }

        return sums;
    }

    private sealed class SameMarks : IEqualityComparer<object[]>
    {
        public bool Equals(object[]? one, object[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(object[] marks)
        {
            var hash = new HashCode();
            foreach (var mark in marks)
                hash.Add(mark);
            return hash.ToHashCode();
        }
    }
}
