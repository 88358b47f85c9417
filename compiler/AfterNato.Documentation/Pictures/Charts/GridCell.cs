using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>An answer.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Mark">The sign in front of it.</param>
/// <param name="Ink">Its colour.</param>
internal sealed record GridCell(string Text, Mark Mark = Mark.None, Ink Ink = Ink.Plain);
