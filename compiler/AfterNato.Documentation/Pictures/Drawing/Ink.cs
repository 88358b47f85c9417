namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>The colours of text; each stands out from what is behind it in light, in the dark and on paper.</summary>
internal enum Ink
{
    Plain,
    Muted,
    Accent,
    Alarm,
}
