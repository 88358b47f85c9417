namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>The colours of areas and lines. None of them says anything that shape, texture or text does not say as well.</summary>
internal enum Tone
{
    /// <summary>An outline alone.</summary>
    Open,
    Surface,
    Soft,
    Accent,
    AccentSoft,
    Alarm,
    AlarmSoft,
    Line,
    FaintLine,
}
