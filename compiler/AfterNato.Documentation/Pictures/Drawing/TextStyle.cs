namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>How text is set.</summary>
/// <param name="Size">The size in units of the picture.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Ink">Its colour.</param>
internal readonly record struct TextStyle(int Size, bool IsBold = false, Ink Ink = Ink.Plain)
{
    public static TextStyle Head { get; } = new(14, true);

    public static TextStyle Body { get; } = new(13);

    public static TextStyle Strong { get; } = new(13, true);

    public static TextStyle Small { get; } = new(12, false, Ink.Muted);

    public static TextStyle Figure { get; } = new(12);

    /// <summary>From one line to the next.</summary>
    public int LineHeight => Size + 4;

    public TextStyle In(Ink ink) => this with { Ink = ink };
}
