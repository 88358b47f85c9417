using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Something said about a node.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mark">The sign in front of it.</param>
/// <param name="Ink">Its colour.</param>
internal sealed record NodeLine(string Text, Mark Mark = Mark.None, Ink Ink = Ink.Plain)
{
    /// <summary>Whether it says more about the line above it.</summary>
    public bool IsDetail { get; init; }
}
