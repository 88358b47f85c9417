using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>A bar.</summary>
/// <param name="Part">Its length, as part of a whole; null where it is not known or there is none.</param>
/// <param name="Text">The same as text.</param>
/// <param name="Tip">More about it; null for nothing.</param>
internal sealed record BarCell(Rational? Part, string Text, string? Tip = null);
