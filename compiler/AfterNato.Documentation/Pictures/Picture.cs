using System.Collections.Immutable;

using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures;

/// <summary>A picture of an architecture, and what it tells in sentences.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Day">Of what, and on which day.</param>
/// <param name="Sentences">The same as text, with the figures that matter.</param>
/// <param name="Language">The language of all of it.</param>
public abstract record Picture(string Title, string Day, ImmutableArray<string> Sentences, Language Language)
{
    /// <summary>The width at which the texts in it have their usual size, in pixels.</summary>
    public int Width => Sketch.Width;

    /// <summary>The height that belongs to it.</summary>
    public int Height => Sketch.Height;

    /// <summary>The sentences one after the other.</summary>
    public string Description => string.Join(" ", Sentences);

    // Drawn when somebody looks at it, and once.
    internal Sketch Sketch => field ??= Draw();

    /// <summary>It as Mermaid; null where Mermaid has no form that shows the same.</summary>
    internal virtual string? ToMermaid() => null;

    /// <summary>It in the language of Graphviz; null where it is no graph.</summary>
    internal virtual string? ToDot() => null;

    /// <summary>It in the language D2; null where it is no graph.</summary>
    internal virtual string? ToD2() => null;

    private protected abstract Sketch Draw();
}
