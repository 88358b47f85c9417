namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Which end of a text stands where it is put.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
