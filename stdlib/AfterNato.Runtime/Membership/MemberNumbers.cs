using System.Collections;
using System.Numerics;

namespace AfterNato.Runtime.Membership;

/// <summary>Goes through the numbers in a set of members in ascending order. Searches do so millions of times, without taking memory.</summary>
public struct MemberNumbers : IEnumerator<int>
{
    private const int WordBits = 64;

    private readonly ulong _first;
    private readonly ulong[]? _rest;
    private ulong _left;
    private int _word;

    internal MemberNumbers(ulong first, ulong[]? rest) => (_first, _rest, _left) = (first, rest, first);

    /// <inheritdoc/>
    public int Current { get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if (_rest is null || _word == _rest.Length)
                return false;
            _left = _rest[_word++];
        }

        Current = (_word * WordBits) + BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return true;
    }

    /// <inheritdoc/>
    public void Reset() => (_left, _word) = (_first, 0);

    /// <inheritdoc/>
    public readonly void Dispose()
    {
    }
}
