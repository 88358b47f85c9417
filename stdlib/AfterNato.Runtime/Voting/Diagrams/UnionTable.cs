namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>The nodes of a diagram and the unions of some of them, each meaning something different.</summary>
internal sealed class UnionTable
{
    private readonly LevelTable[] _levels;
    private readonly Dictionary<(int One, int Other), int>[] _known;
    private readonly int _bound;
    private long _size;

    public UnionTable(Diagram diagram, int bound)
    {
        _bound = bound;
        _levels = [.. Enumerable.Range(0, diagram.Levels).Select(_ => new LevelTable())];
        _known = [.. Enumerable.Range(0, diagram.Levels).Select(_ => new Dictionary<(int, int), int>())];
        for (var level = 0; level < diagram.Levels; level++)
        {
            for (var node = Diagram.First; node < diagram.NodesAt(level) + Diagram.First; node++)
                _levels[level].Node(diagram.Out(level, node), diagram.In(level, node));
        }
    }

    public (int Out, int In) Steps(int level, int node) => node < Diagram.First ? (node, node) : _levels[level][node];

    public int Union(int level, int one, int other)
    {
        if (one == Diagram.Yes || other == Diagram.Yes)
            return Diagram.Yes;
        if (one == Diagram.No || one == other)
            return other;
        if (other == Diagram.No)
            return one;
        if (one > other)
            (one, other) = (other, one);
        if (_known[level].TryGetValue((one, other), out var union))
            return union;
        var (first, second) = (Steps(level, one), Steps(level, other));
        union = _levels[level].Node(Union(level + 1, first.Out, second.Out), Union(level + 1, first.In, second.In));
        _known[level].Add((one, other), union);
        Diagram.Demand(++_size, _bound);
        return union;
    }
}
