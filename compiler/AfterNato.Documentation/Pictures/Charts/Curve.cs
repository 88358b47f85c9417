using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>A curve by its points.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Values">The height of each point, as part of a whole, exact.</param>
/// <param name="Tips">The same as text.</param>
internal sealed record Curve(string Title, ImmutableArray<Rational> Values, ImmutableArray<string> Tips);
