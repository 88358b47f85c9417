using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>The least change of one limit that lets a total be divided.</summary>
/// <param name="Kind">Which kind of limit.</param>
/// <param name="Payer">Whose; null for the limit for everybody.</param>
/// <param name="From">What it is.</param>
/// <param name="To">What it must be: at least this for a cap, at most this for a floor.</param>
public sealed record LimitChange(LimitKind Kind, int? Payer, Rational From, Rational To);
