using System.Collections;
using System.Numerics;

namespace AfterNato.Runtime.Membership;

/// <summary>
/// A set of members or seats, by their numbers. A value: no operation changes it. The first 64 numbers need no memory of their own,
/// and there is no upper bound.
/// </summary>
public readonly struct MemberSet : IEquatable<MemberSet>, IEnumerable<int>
{
    private const int WordBits = 64;

    private readonly ulong _first;
    private readonly ulong[]? _rest;

    private MemberSet(ulong first, ulong[]? rest)
    {
        _first = first;
        _rest = Trimmed(rest);
    }

    /// <summary>Nobody.</summary>
    public static MemberSet Empty => default;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var count = BitOperations.PopCount(_first);
            foreach (var word in _rest ?? [])
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Whether there is nobody.</summary>
    public bool IsEmpty => _first == 0 && _rest is null;

    /// <summary>Who is in either.</summary>
    public static MemberSet operator |(MemberSet left, MemberSet right) => left._rest is null && right._rest is null ? new(left._first | right._first, null) : left.With<Union>(right);

    /// <summary>Who is in both.</summary>
    public static MemberSet operator &(MemberSet left, MemberSet right) =>
        left._rest is null || right._rest is null ? new(left._first & right._first, null) : left.With<Intersection>(right);

    /// <summary>Who is in the left and not in the right.</summary>
    public static MemberSet operator -(MemberSet left, MemberSet right) =>
        left._rest is null ? new(left._first & ~right._first, null) : left.With<Difference>(right);

    /// <summary>Whether both hold the same.</summary>
    public static bool operator ==(MemberSet left, MemberSet right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(MemberSet left, MemberSet right) => !left.Equals(right);

    /// <summary>Just this one.</summary>
    /// <param name="number">Zero or more.</param>
    public static MemberSet Of(int number)
    {
        if (number < WordBits)
            return new(1UL << number, null);
        var rest = new ulong[number / WordBits];
        rest[^1] = 1UL << (number % WordBits);
        return new(0, rest);
    }

    /// <summary>All of these.</summary>
    public static MemberSet Of(IEnumerable<int> numbers)
    {
        var first = 0UL;
        ulong[] rest = [];
        foreach (var number in numbers)
        {
            if (number < WordBits)
            {
                first |= 1UL << number;
                continue;
            }

            var word = (number / WordBits) - 1;
            if (word >= rest.Length)
                Array.Resize(ref rest, Math.Max(word + 1, 2 * rest.Length));
            rest[word] |= 1UL << (number % WordBits);
        }

        return new(first, rest);
    }

    /// <summary>The first so many numbers, from zero.</summary>
    public static MemberSet First(int count)
    {
        if (count < WordBits)
            return new((1UL << count) - 1, null);
        var rest = new ulong[count / WordBits];
        Array.Fill(rest, ulong.MaxValue);
        rest[^1] = (1UL << (count % WordBits)) - 1;
        return new(ulong.MaxValue, rest);
    }

    /// <summary>Whether this one is in it.</summary>
    public bool Contains(int number)
    {
        if (number < WordBits)
            return (_first >> number & 1) != 0;
        return _rest is not null && number / WordBits <= _rest.Length && (_rest[(number / WordBits) - 1] >> (number % WordBits) & 1) != 0;
    }

    /// <summary>Whether everybody here is also there.</summary>
    public bool IsSubsetOf(MemberSet other) => (this - other).IsEmpty;

    /// <inheritdoc/>
    public bool Equals(MemberSet other) => _first == other._first && (_rest ?? []).AsSpan().SequenceEqual(other._rest ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MemberSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_first);
        foreach (var word in _rest ?? [])
            hash.Add(word);
        return hash.ToHashCode();
    }

    /// <summary>The numbers in ascending order.</summary>
    public MemberNumbers GetEnumerator() => new(_first, _rest);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"{{{string.Join(", ", this)}}}";

    private MemberSet With<TOperation>(MemberSet other)
        where TOperation : IOperation
    {
        ReadOnlySpan<ulong> left = _rest;
        ReadOnlySpan<ulong> right = other._rest;
        var rest = new ulong[Math.Max(left.Length, right.Length)];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = TOperation.Of(i < left.Length ? left[i] : 0, i < right.Length ? right[i] : 0);
        return new(TOperation.Of(_first, other._first), rest);
    }

    private static ulong[]? Trimmed(ulong[]? words)
    {
        if (words is null || (words.Length > 0 && words[^1] != 0))
            return words;
        var length = words.Length;
        while (length > 0 && words[length - 1] == 0)
            length--;
        return length == 0 ? null : words[..length];
    }

    // Searches combine sets millions of times: an operation is a type, so that there is nothing to call.
    private interface IOperation
    {
        static abstract ulong Of(ulong left, ulong right);
    }

    private readonly struct Union : IOperation
    {
        public static ulong Of(ulong left, ulong right) => left | right;
    }

    private readonly struct Intersection : IOperation
    {
        public static ulong Of(ulong left, ulong right) => left & right;
    }

    private readonly struct Difference : IOperation
    {
        public static ulong Of(ulong left, ulong right) => left & ~right;
    }
}
