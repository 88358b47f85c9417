namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>What an area is filled with besides its colour.</summary>
internal enum Texture
{
    Plain,
    Diagonal,
    Dots,
    Cross,
    Upright,
}
