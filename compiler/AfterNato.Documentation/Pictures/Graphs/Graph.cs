using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Nodes, groups of them, and edges between them, in an order that decides wherever nothing else does.</summary>
internal sealed record Graph(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphEdge> Edges)
{
    public ImmutableArray<GraphGroup> Groups { get; init; } = [];

    public ImmutableArray<LegendEntry> Legend { get; init; } = [];

    /// <summary>What has to be said under it, such as what is left out.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
