using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace AfterNato.Runtime.Voting.Exhaustive;

/// <summary>The masks of «and».</summary>
internal sealed class AllMasks(ImmutableArray<Masks> parts, int rows) : Masks
{
    private readonly Vector256<ulong>[] _own = new Vector256<ulong>[rows];

    public override void Load(int block, Span<Vector256<ulong>> into)
    {
        parts[0].Load(block, into);
        foreach (var part in parts.AsSpan()[1..])
            part.And(block, into);
    }

    public override void And(int block, Span<Vector256<ulong>> into)
    {
        foreach (var part in parts)
            part.And(block, into);
    }

    public override void Or(int block, Span<Vector256<ulong>> into)
    {
        Load(block, _own);
        Or(into, _own);
    }
}
