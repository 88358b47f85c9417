using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Something in a graph.</summary>
/// <param name="Id">What no other node of the graph is called: letters, digits and underscores.</param>
/// <param name="Title">What readers call it.</param>
internal sealed record GraphNode(string Id, string Title)
{
    /// <summary>What is said about it.</summary>
    public ImmutableArray<NodeLine> Lines { get; init; } = [];

    public NodeShape Shape { get; init; }

    public Tone Tone { get; init; } = Tone.Surface;

    /// <summary>The sign in front of its title.</summary>
    public Mark Mark { get; init; }

    /// <summary>The id of the group that it is in; null for none.</summary>
    public string? Group { get; init; }
}
