namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>The nodes of one level while a diagram is being built: asking twice for the same node gives the same one.</summary>
internal sealed class LevelTable
{
    private readonly Dictionary<(int Out, int In), int> _numbers = [];
    private readonly List<int> _out = [];
    private readonly List<int> _in = [];

    public int[] Out => [.. _out];

    public int[] In => [.. _in];

    public (int Out, int In) this[int node] => node < Diagram.First ? (node, node) : (_out[node - Diagram.First], _in[node - Diagram.First]);

    public int Node(int @out, int @in)
    {
        if (@out == @in && @out < Diagram.First)
            return @out;
        if (_numbers.TryGetValue((@out, @in), out var number))
            return number;
        number = _out.Count + Diagram.First;
        _numbers.Add((@out, @in), number);
        _out.Add(@out);
        _in.Add(@in);
        return number;
    }
}
