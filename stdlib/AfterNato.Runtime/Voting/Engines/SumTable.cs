using System.Numerics;

using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>How many coalitions there are of each size and each weight below a limit.</summary>
internal sealed class SumTable
{
    private readonly int _limit;

    // By size; there are at most as many as ways to choose so many of the players.
    private readonly CountRow[] _rows;
    private readonly LimbSum _sum;

    /// <summary>Of nobody: the empty coalition alone.</summary>
    public SumTable(int players, int limit)
    {
        _limit = limit;
        var ways = Binomials.Row(players);
        _rows = [.. ways.Select((most, size) => size == 0 ? CountRow.OfNobody(limit, most) : new CountRow(limit, most))];
        _sum = new(CountRow.LimbsFor(ways[players / 2]));
    }

    /// <summary>How many there are of each size, whatever they weigh below the limit.</summary>
    public BigInteger[] BySize => BySizeFrom(0);

    /// <summary>One more player may join every coalition.</summary>
    /// <param name="weight">The weight of the player.</param>
    /// <param name="least">Coalitions that weigh less afterwards are of no use and need not be counted.</param>
    public void Add(int weight, int least = 0)
    {
        for (var size = _rows.Length - 2; size >= 0; size--)
            _rows[size + 1].AddShifted(_rows[size], weight, least);
    }

    /// <summary>One more player joins every coalition.</summary>
    /// <param name="weight">The weight of the player.</param>
    /// <param name="least">Coalitions that weigh less afterwards are of no use and need not be counted.</param>
    public void Force(int weight, int least = 0)
    {
        for (var size = _rows.Length - 1; size >= 0; size--)
        {
            _rows[size].Clear();
            if (size > 0)
                _rows[size].AddShifted(_rows[size - 1], weight, least);
        }
    }

    /// <summary>How many there are of each size and at least this weight.</summary>
    public BigInteger[] BySizeFrom(int least) => [.. _rows.Select(row => row.SumFrom(least))];

    /// <summary>
    /// From how many of each size and weight to how many of each size and at most that weight: after it, nobody can be added, but taken out.
    /// </summary>
    public void Accumulate()
    {
        foreach (var row in _rows)
            row.Accumulate();
    }

    /// <summary>
    /// How many of each size there are below the limit without one player of this weight, once accumulated. Those with it are as many as those
    /// without it of one player and its weight less, and so on down.
    /// </summary>
    public BigInteger[] BySizeWithout(int weight) => [.. Enumerable.Range(0, _rows.Length).Select(size => Without(weight, size))];

    private BigInteger Without(int weight, int size)
    {
        _sum.Clear();
        for (var (taken, at) = (0, _limit - 1); taken <= size && at >= 0; taken++, at -= weight)
            _rows[size - taken].AddTo(_sum, at, isTakenAway: taken % 2 == 1);
        return _sum.ToInteger();
    }
}
