using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Power;

/// <summary>How probably a decision is adopted when members consent with a probability, each independently of the others.</summary>
/// <param name="Consent">That of everybody for whom nothing else is said, from 0 to 1.</param>
/// <param name="Probability">That of adoption.</param>
public sealed record Adoption(Rational Consent, Answer<Rational> Probability);
