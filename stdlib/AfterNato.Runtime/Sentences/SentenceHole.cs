using System.Collections.Immutable;

namespace AfterNato.Runtime.Sentences;

/// <summary>Where something stands between the words of a sentence.</summary>
/// <param name="Index">The number of what stands there.</param>
/// <param name="Form">The form in which it is wanted; null for the plain one.</param>
/// <param name="Agreeing">Words of which the one stands there that agrees with it, in place of itself; none where it stands there itself.</param>
public sealed record SentenceHole(int Index, string? Form, ImmutableArray<string> Agreeing);
