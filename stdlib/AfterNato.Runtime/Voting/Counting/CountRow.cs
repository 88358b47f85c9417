using System.Numerics;
using System.Runtime.InteropServices;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>
/// Numbers of coalitions at the positions 0, 1, … of a row, added many at a time. A number is written in limbs of 63 bits: first the lowest
/// limbs of all numbers, then the second ones, and so on. The 64th bit takes the carry, and there are as many limbs as the greatest number
/// asks for, so that nothing is ever lost.
/// </summary>
internal sealed class CountRow
{
    public const int LimbBits = 63;
    public const ulong Limb = ulong.MaxValue >> 1;

    private readonly int _length;
    private readonly int _limbs;

    // None as long as every number is zero.
    private ulong[] _words = [];

    // All numbers outside are zero.
    private int _first;
    private int _end;

    /// <summary>Zeros.</summary>
    /// <param name="length">How many positions there are.</param>
    /// <param name="greatest">What no number will ever exceed.</param>
    public CountRow(int length, BigInteger greatest)
    {
        _length = length;
        _limbs = LimbsFor(greatest);
    }

    /// <summary>How many limbs there must be for numbers up to this one.</summary>
    public static int LimbsFor(BigInteger greatest) => Math.Max(1, ((int)greatest.GetBitLength() + LimbBits - 1) / LimbBits);

    /// <summary>The empty coalition, which weighs nothing, and zeros elsewhere.</summary>
    public static CountRow OfNobody(int length, BigInteger greatest)
    {
        var row = new CountRow(length, greatest) { _end = 1 };
        row._words = new ulong[row._limbs * length];
        row._words[0] = 1;
        return row;
    }

    public void Clear()
    {
        Array.Clear(_words);
        (_first, _end) = (0, 0);
    }

    /// <summary>Adds the numbers of a row, which may be this one, so many positions further up; what would come to lie beyond the end is dropped.</summary>
    /// <param name="other">A row of the same length.</param>
    /// <param name="shift">How far up, zero or more.</param>
    /// <param name="least">Nothing is added below this position.</param>
    public void AddShifted(CountRow other, int shift, int least = 0)
    {
        var first = Math.Max(other._first + shift, least);
        var end = Math.Min(other._end + shift, _length);
        if (first >= end)
            return;

        if (_words.Length == 0)
            _words = new ulong[_limbs * _length];

        // From the end, so that in one and the same row nothing is read that was already added to.
        var at = end - Vector<ulong>.Count;
        for (; at >= first; at -= Vector<ulong>.Count)
            AddSeveral(other, at, at - shift);
        for (at += Vector<ulong>.Count - 1; at >= first; at--)
            AddOne(other, at, at - shift);
        (_first, _end) = _end == 0 ? (first, end) : (Math.Min(_first, first), Math.Max(_end, end));
    }

    /// <summary>From the number at each position to that of all positions up to it.</summary>
    public void Accumulate()
    {
        if (_end == 0)
            return;
        for (var at = _first + 1; at < _length; at++)
            AddOne(this, at, at - 1);
        _end = _length;
    }

    /// <summary>
    /// Adds the last number, takes away the one so many positions before it, adds the one as far before that, and so on.
    /// </summary>
    /// <param name="step">How many positions from one number to the next, at least one if the sums do not advance.</param>
    /// <param name="sums">Where they are added.</param>
    /// <param name="index">The sum to which the last number is added.</param>
    /// <param name="advance">How many sums further the next one is added, to the last sum at most.</param>
    public void AddAlternating(int step, LimbSums sums, int index, int advance)
    {
        var isTakenAway = false;
        for (var at = _end - 1; at >= _first && index < sums.Count; at -= step, index += advance)
        {
            for (var (limb, word) = (0, at); limb < _limbs; limb++, word += _length)
                sums.Add(index, limb, isTakenAway ? -(Int128)_words[word] : _words[word]);
            isTakenAway = !isTakenAway;
        }
    }

    /// <summary>All numbers from one position on.</summary>
    public BigInteger SumFrom(int least)
    {
        var sum = new LimbSums(1, _limbs);
        var first = Math.Max(_first, least);
        for (var limb = 0; limb < _limbs && first < _end; limb++)
        {
            // Halves of limbs cannot overflow in as many positions as a row may have.
            var words = _words.AsSpan((limb * _length) + first, _end - first);
            var (lower, upper) = (Vector<ulong>.Zero, Vector<ulong>.Zero);
            var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
            foreach (var vector in vectors)
            {
                lower += vector & new Vector<ulong>(uint.MaxValue);
                upper += vector >> 32;
            }

            sum.Add(0, limb, Vector.Sum(lower) + ((Int128)Vector.Sum(upper) << 32));
            foreach (var word in words[(vectors.Length * Vector<ulong>.Count)..])
                sum.Add(0, limb, word);
        }

        return sum.ToInteger(0);
    }

    private void AddSeveral(CountRow other, int to, int from)
    {
        // Of what has more limbs there than here, those are zero: the sum would not fit otherwise.
        var carry = Vector<ulong>.Zero;
        for (var limb = 0; limb < _limbs; limb++, to += _length, from += _length)
        {
            var here = MemoryMarshal.CreateSpan(ref _words[to], Vector<ulong>.Count);
            var sum = new Vector<ulong>(here) + carry;
            if (limb < other._limbs)
                sum += new Vector<ulong>(MemoryMarshal.CreateSpan(ref other._words[from], Vector<ulong>.Count));
            (sum & new Vector<ulong>(Limb)).CopyTo(here);
            carry = sum >> LimbBits;
        }
    }

    private void AddOne(CountRow other, int to, int from)
    {
        var carry = 0UL;
        for (var limb = 0; limb < _limbs; limb++, to += _length, from += _length)
        {
            var sum = _words[to] + carry + (limb < other._limbs ? other._words[from] : 0);
            _words[to] = sum & Limb;
            carry = sum >> LimbBits;
        }
    }
}
