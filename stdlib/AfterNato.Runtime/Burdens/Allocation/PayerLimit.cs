using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>The most or the least that somebody bears.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Payer">The number of the payer, from 0; null for everybody who has no limit of this kind of their own.</param>
/// <param name="Amount">The amount in the unit of the total, zero or more.</param>
public sealed record PayerLimit(LimitKind Kind, int? Payer, Rational Amount);
