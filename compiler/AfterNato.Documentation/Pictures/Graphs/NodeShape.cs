namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>The shapes of nodes.</summary>
internal enum NodeShape
{
    Box,

    /// <summary>A box with round ends: where something begins or ends.</summary>
    Round,

    /// <summary>A small box where ways part or meet.</summary>
    Fork,

    /// <summary>A diamond: without it the graph falls apart.</summary>
    Diamond,
}
