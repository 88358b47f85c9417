namespace AfterNato.Semantics.Values;

/// <summary>What a file expects that this one extends. It is no expectation of this one.</summary>
/// <param name="Architecture">The name of the architecture whose file it is.</param>
/// <param name="Source">As it stands there.</param>
/// <param name="About">The name that it gives in the place of a condition: that of an invariant; null where it gives none.</param>
/// <param name="Fails">Whether that must fail.</param>
public sealed record BaseExpectation(string Architecture, string Source, string? About, bool Fails);
