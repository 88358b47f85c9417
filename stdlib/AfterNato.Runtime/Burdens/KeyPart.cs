using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>A fact that a burden is divided by, and how much it counts.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Part">Its part of the key, more than 0 and up to 1.</param>
public sealed record KeyPart(Fact Fact, Rational Part);
