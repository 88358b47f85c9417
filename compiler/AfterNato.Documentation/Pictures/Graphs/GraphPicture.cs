using System.Collections.Immutable;

using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>A picture of nodes and edges, which programs that draw graphs can draw as well.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Day">Of what, and on which day.</param>
/// <param name="Sentences">The same as text.</param>
/// <param name="Language">The language of all of it.</param>
/// <param name="Graph">The graph.</param>
/// <param name="Layout">How it is drawn here.</param>
internal sealed record GraphPicture(string Title, string Day, ImmutableArray<string> Sentences, Language Language, Graph Graph, GraphLayout Layout)
    : Picture(Title, Day, Sentences, Language)
{
    internal override string ToMermaid() => MermaidGraph.Write(this);

    internal override string ToDot() => DotGraph.Write(this);

    internal override string ToD2() => D2Graph.Write(this);

    private protected override Sketch Draw() => Layout.Draw(Graph);
}
