namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>What a sign, or the filling of an area, means.</summary>
/// <param name="Text">What it means.</param>
internal sealed record LegendEntry(string Text)
{
    public Mark Mark { get; init; }

    /// <summary>The filling; meant only where there is no sign.</summary>
    public Tone Tone { get; init; }

    public Texture Texture { get; init; }

    public bool IsDashed { get; init; }
}
