namespace AfterNato.Runtime.Voting.Diagrams;

/// <summary>
/// An ordered decision diagram of a set of coalitions (Bryant, <i>Graph-based algorithms for Boolean function manipulation</i>, IEEE
/// Transactions on Computers 35, 1986), level by level: every edge leads to the next level or to a verdict, and no two nodes of a level
/// mean the same. Level k asks whether the k-th player of an order is in the coalition.
/// </summary>
/// <param name="root">The node or verdict to start from.</param>
/// <param name="out">For each level, where each node leads without its player.</param>
/// <param name="in">For each level, where each node leads with its player.</param>
internal sealed class Diagram(int root, int[][] @out, int[][] @in)
{
    /// <summary>Not in the set, whoever else is in the coalition.</summary>
    public const int No = 0;

    /// <summary>In the set, whoever else is in the coalition.</summary>
    public const int Yes = 1;

    /// <summary>The first node of a level has this number.</summary>
    public const int First = 2;

    /// <summary>How many nodes a diagram may ever have.</summary>
    public const int Bound = 1 << 22;

    public int Root { get; } = root;

    public int Levels { get; } = @out.Length;

    /// <summary>How many nodes there are.</summary>
    public int Size { get; } = @out.Sum(level => level.Length);

    /// <summary>The diagram of all complements.</summary>
    public Diagram Mirrored => new(Root, @in, @out);

    /// <summary>The diagram of the dual game: of the coalitions whose complements are not in the set.</summary>
    public Diagram Dual => new(Opposite(Root), [.. @in.Select(Opposites)], [.. @out.Select(Opposites)]);

    public int NodesAt(int level) => @out[level].Length;

    /// <summary>Where a node or verdict leads when the player of this level is out.</summary>
    public int Out(int level, int node) => node < First ? node : @out[level][node - First];

    /// <summary>Where a node or verdict leads when the player of this level is in.</summary>
    public int In(int level, int node) => node < First ? node : @in[level][node - First];

    /// <exception cref="UnknownAnswerException">There are more nodes than the bound.</exception>
    public static void Demand(long nodes, int bound = Bound)
    {
        if (nodes > bound)
            throw new UnknownAnswerException($"its decision diagram has more than {bound} nodes, which is the bound");
    }

    private static int Opposite(int node) => node < First ? 1 - node : node;

    private static int[] Opposites(int[] nodes) => [.. nodes.Select(Opposite)];
}
