using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>The masks of «at least so many of».</summary>
internal sealed class SomeMasks : Masks
{
    private readonly ImmutableArray<Masks> _parts;
    private readonly Vector256<ulong>[] _part;

    // Where at least one, two, … of the parts so far are won.
    private readonly Vector256<ulong>[][] _won;

    public SomeMasks(int needed, ImmutableArray<Masks> parts, int rows)
    {
        _parts = parts;
        _part = new Vector256<ulong>[rows];
        _won = [.. Enumerable.Range(0, needed).Select(_ => new Vector256<ulong>[rows])];
    }

    public override void Load(int block, Span<Vector256<ulong>> into)
    {
        Find(block);
        _won[^1].CopyTo(into);
    }

    public override void And(int block, Span<Vector256<ulong>> into)
    {
        Find(block);
        And(into, _won[^1]);
    }

    public override void Or(int block, Span<Vector256<ulong>> into)
    {
        Find(block);
        Or(into, _won[^1]);
    }

    private void Find(int block)
    {
        foreach (var won in _won)
            won.AsSpan().Clear();
        foreach (var part in _parts)
        {
            part.Load(block, _part);
            for (var count = _won.Length - 1; count > 0; count--)
            {
                var (won, fewer) = (_won[count], _won[count - 1]);
                for (var row = 0; row < _part.Length; row++)
                    won[row] |= fewer[row] & _part[row];
            }

            Or(_won[0], _part);
        }
    }
}
