using System.Collections.Immutable;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Something drawn, in whole units from the left upper corner.</summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>What is shown to whoever points at it, and read aloud; null for nothing.</summary>
    public string? Tip { get; init; }

    public sealed record Box(int X, int Y, int Width, int Height, Tone Tone, int Radius = 0) : Shape
    {
        public Texture Texture { get; init; }

        public bool IsDashed { get; init; }

        /// <summary>Whether it has a line around it, whatever its colour.</summary>
        public bool IsOutlined { get; init; }
    }

    public sealed record Disc(int X, int Y, int Radius, Tone Tone) : Shape
    {
        public bool IsOutlined { get; init; }
    }

    public sealed record Area(ImmutableArray<(int X, int Y)> Corners, Tone Tone) : Shape
    {
        public bool IsOutlined { get; init; }
    }

    public sealed record Route(ImmutableArray<(int X, int Y)> Points, Tone Tone, int Weight = 1) : Shape
    {
        public bool IsDashed { get; init; }

        public bool HasArrow { get; init; }
    }

    /// <param name="X">Where its anchor stands.</param>
    /// <param name="Y">The line on which it stands.</param>
    /// <param name="Content">The text.</param>
    /// <param name="Style">How it is set.</param>
    /// <param name="Anchor">Which end of it stands at <paramref name="X"/>.</param>
    public sealed record Label(int X, int Y, string Content, TextStyle Style, Anchor Anchor = Anchor.Start) : Shape
    {
        /// <summary>The area that it takes at most.</summary>
        public (int Left, int Top, int Right, int Bottom) Bounds
        {
            get
            {
                var width = TextMeasure.Width(Content, Style);
                var left = Anchor switch
                {
                    Anchor.Start => X,
                    Anchor.Middle => X - ((width + 1) / 2),
                    _ => X - width,
                };
                return (left, Y - (Style.Size * 4 / 5), left + width, Y + (Style.Size / 4));
            }
        }
    }
}
