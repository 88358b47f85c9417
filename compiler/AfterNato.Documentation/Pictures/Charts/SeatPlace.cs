using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>A seat with a name.</summary>
/// <param name="Title">Whose it is.</param>
/// <param name="Mark">Whether it can block alone.</param>
/// <param name="Weight">How much it weighs, as text; null where all weigh the same.</param>
internal sealed record SeatPlace(string Title, Mark Mark, string? Weight);
