using System.Numerics;

using AfterNato.Runtime.Voting.Counting;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>How many coalitions there are of each size and each weight below a limit.</summary>
internal sealed class SumTable
{
    // So many rows and one are worked on together: about what fits into the second cache of a processor.
    private const int Together = 8;

    // By size; there are at most as many as ways to choose so many of the players.
    private readonly CountRow[] _rows;
    private readonly int _limbs;

    /// <summary>Of nobody: the empty coalition alone.</summary>
    public SumTable(int players, int limit)
    {
        var ways = Binomials.Row(players);
        _rows = [.. ways.Select((most, size) => size == 0 ? CountRow.OfNobody(limit, most) : new CountRow(limit, most))];
        _limbs = CountRow.LimbsFor(ways[players / 2]);
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

    /// <summary>
    /// More players may join every coalition. One is a size ahead of the next, so that what several work on stays together, where the machine
    /// has it at hand.
    /// </summary>
    public void AddAll(IEnumerable<int> weights)
    {
        foreach (var several in weights.Chunk(Together))
        {
            for (var first = _rows.Length - 1; first + several.Length > 1; first--)
            {
                for (var i = 0; i < several.Length; i++)
                {
                    if (first + i > 0 && first + i < _rows.Length)
                        _rows[first + i].AddShifted(_rows[first + i - 1], several[i]);
                }
            }
        }
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
    /// How many of each size there are without one player of each of some weights; the table is spent after it. Those with the player are as many
    /// as those without it of one player and its weight less, and so on down.
    /// </summary>
    public Dictionary<int, BigInteger[]> BySizeWithoutOne(IReadOnlyCollection<int> weights)
    {
        var sums = weights.ToDictionary(weight => weight, _ => new LimbSums(_rows.Length, _limbs));
        for (var size = 0; size < _rows.Length; size++)
        {
            _rows[size].Accumulate();
            foreach (var (weight, sum) in sums)
                _rows[size].AddAlternating(weight, sum, size, advance: 1);
        }

        return sums.ToDictionary(of => of.Key, of => Enumerable.Range(0, _rows.Length).Select(of.Value.ToInteger).ToArray());
    }
}
