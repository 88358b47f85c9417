using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>A way of drawing graphs.</summary>
internal abstract class GraphLayout
{
    /// <summary>What stays free around everything.</summary>
    protected const int Margin = 16;

    /// <summary>The usual width of pictures.</summary>
    protected const int Usual = 760;

    public abstract Sketch Draw(Graph graph);
}
