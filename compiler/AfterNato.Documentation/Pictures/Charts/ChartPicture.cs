using System.Collections.Immutable;

using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>A picture of figures.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Day">Of what, and on which day.</param>
/// <param name="Sentences">The same as text.</param>
/// <param name="Language">The language of all of it.</param>
/// <param name="Chart">The figures.</param>
internal sealed record ChartPicture(string Title, string Day, ImmutableArray<string> Sentences, Language Language, Chart Chart)
    : Picture(Title, Day, Sentences, Language)
{
    internal override string? ToMermaid() => Chart.ToMermaid(Title);

    private protected override Sketch Draw() => Chart.Draw();
}
