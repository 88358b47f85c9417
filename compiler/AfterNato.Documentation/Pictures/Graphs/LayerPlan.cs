using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>
/// Which node of a graph stands in which layer, and in which order: every edge leads down, by one layer at a time, through places that hold nothing where it is longer;
/// an edge that closes a circle is turned around.
/// </summary>
internal sealed class LayerPlan
{
    private const int Sweeps = 8;

    private readonly List<List<int>> _down = [];
    private readonly List<List<int>> _up = [];
    private readonly List<int> _layerOf = [];

    private LayerPlan(int nodes)
    {
        for (var node = 0; node < nodes; node++)
            AddPlace();
    }

    /// <summary>The places of each layer from the left; those below the number of nodes are the nodes.</summary>
    public List<List<int>> Layers { get; private set; } = [];

    /// <summary>For each edge the places through which it leads, from the top; one alone where it leads nowhere.</summary>
    public ImmutableArray<ImmutableArray<int>> Ways { get; private set; } = [];

    /// <summary>For each edge whether it is drawn from its end to its beginning.</summary>
    public ImmutableArray<bool> IsTurned { get; private set; } = [];

    public int Places => _layerOf.Count;

    public IReadOnlyList<int> Above(int place) => _up[place];

    public IReadOnlyList<int> Below(int place) => _down[place];

    public int LayerOf(int place) => _layerOf[place];

    public static LayerPlan Of(int nodes, ImmutableArray<(int From, int To)> edges)
    {
        var plan = new LayerPlan(nodes);
        plan.Turn(nodes, edges);
        plan.Sink(nodes, edges);
        plan.Lead(edges);
        plan.Order();
        return plan;
    }

    // An edge to a node that is still being visited closes a circle.
    private void Turn(int nodes, ImmutableArray<(int From, int To)> edges)
    {
        var leaving = Enumerable.Range(0, edges.Length).ToLookup(edge => edges[edge].From);
        var turned = new bool[edges.Length];
        var state = new int[nodes];
        var path = new Stack<(int Node, IEnumerator<int> Edges)>();
        for (var start = 0; start < nodes; start++)
        {
            if (state[start] != 0)
                continue;
            state[start] = 1;
            path.Push((start, leaving[start].GetEnumerator()));
            while (path.TryPeek(out var top))
            {
                if (!top.Edges.MoveNext())
                {
                    state[top.Node] = 2;
                    path.Pop();
                    continue;
                }

                var to = edges[top.Edges.Current].To;
                turned[top.Edges.Current] = state[to] == 1;
                if (state[to] == 0)
                {
                    state[to] = 1;
                    path.Push((to, leaving[to].GetEnumerator()));
                }
            }
        }

        IsTurned = [.. turned];
    }

    // As high as what leads to it allows.
    private void Sink(int nodes, ImmutableArray<(int From, int To)> edges)
    {
        var down = Enumerable.Range(0, edges.Length).Where(edge => edges[edge].From != edges[edge].To).Select(edge => Turned(edge, edges[edge])).ToList();
        var below = down.ToLookup(edge => edge.From, edge => edge.To);
        var waiting = new int[nodes];
        foreach (var (_, to) in down)
            waiting[to]++;
        var free = new Queue<int>(Enumerable.Range(0, nodes).Where(node => waiting[node] == 0));
        while (free.TryDequeue(out var node))
        {
            foreach (var to in below[node])
            {
                _layerOf[to] = Math.Max(_layerOf[to], _layerOf[node] + 1);
                if (--waiting[to] == 0)
                    free.Enqueue(to);
            }
        }
    }

    private void Lead(ImmutableArray<(int From, int To)> edges)
    {
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<int>>(edges.Length);
        for (var edge = 0; edge < edges.Length; edge++)
        {
            var (from, to) = Turned(edge, edges[edge]);
            var way = ImmutableArray.CreateBuilder<int>();
            way.Add(from);
            for (var layer = _layerOf[from] + 1; layer < _layerOf[to]; layer++)
            {
                var place = AddPlace();
                _layerOf[place] = layer;
                Join(way[^1], place);
                way.Add(place);
            }

            if (from != to)
            {
                Join(way[^1], to);
                way.Add(to);
            }

            ways.Add(way.ToImmutable());
        }

        Ways = ways.ToImmutable();
        Layers = [.. Enumerable.Range(0, _layerOf.Count == 0 ? 0 : _layerOf.Max() + 1).Select(layer => Enumerable.Range(0, Places).Where(place => _layerOf[place] == layer).ToList())];
    }

    // Down and up again, each place as near as may be to the middle of its neighbours.
    private void Order()
    {
        var at = new int[Places];
        foreach (var layer in Layers)
            Number(layer, at);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDown = sweep % 2 == 0;
            foreach (var layer in isDown ? Layers : Enumerable.Reverse(Layers))
            {
                var middles = layer.ToDictionary(place => place, place => Middle(isDown ? _up[place] : _down[place], at, at[place]));
                layer.Sort((one, other) =>
                {
                    var (a, b) = (middles[one], middles[other]);
                    var compared = (a.Sum * b.Count).CompareTo(b.Sum * a.Count);
                    return compared != 0 ? compared : at[one].CompareTo(at[other]);
                });
                Number(layer, at);
            }
        }
    }

    private static (long Sum, long Count) Middle(List<int> neighbours, int[] at, int own) =>
        neighbours.Count == 0 ? (own, 1) : (neighbours.Sum(neighbour => (long)at[neighbour]), neighbours.Count);

    private static void Number(List<int> layer, int[] at)
    {
        for (var number = 0; number < layer.Count; number++)
            at[layer[number]] = number;
    }

    private (int From, int To) Turned(int edge, (int From, int To) ends) => IsTurned[edge] ? (ends.To, ends.From) : ends;

    private void Join(int from, int to)
    {
        _down[from].Add(to);
        _up[to].Add(from);
    }

    private int AddPlace()
    {
        _down.Add([]);
        _up.Add([]);
        _layerOf.Add(0);
        return _layerOf.Count - 1;
    }
}
