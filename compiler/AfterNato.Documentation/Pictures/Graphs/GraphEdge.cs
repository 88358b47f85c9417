namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>That one node leads to another.</summary>
/// <param name="From">The id of the node that it leaves.</param>
/// <param name="To">The id of the node that it reaches.</param>
internal sealed record GraphEdge(string From, string To)
{
    /// <summary>What it says; null for nothing.</summary>
    public string? Label { get; init; }

    public bool IsDashed { get; init; }

    /// <summary>Whether it has a direction that readers must see.</summary>
    public bool HasArrow { get; init; }
}
