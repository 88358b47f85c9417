using System.Collections.Immutable;

using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>Figures as they are drawn.</summary>
internal abstract record Chart
{
    /// <summary>What stays free around everything.</summary>
    protected const int Margin = 16;

    /// <summary>The usual width of pictures.</summary>
    protected const int Usual = 760;

    protected const int Inner = Usual - (2 * Margin);

    public ImmutableArray<LegendEntry> Legend { get; init; } = [];

    /// <summary>What has to be said under it, such as what is left out.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>It as Mermaid; null where Mermaid has no form that shows the same.</summary>
    /// <param name="title">The title of the picture.</param>
    public virtual string? ToMermaid(string title) => null;

    public abstract Sketch Draw();

    /// <summary>Adds what signs mean under what is drawn, and finishes.</summary>
    protected Sketch Finished(Easel easel, int bottom, int width = Usual) =>
        easel.Finished(width, Drawing.Legend.Draw(easel, Legend, Notes, Margin, bottom, width - (2 * Margin)) + Margin);
}
