namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>A limit, or a key of zero, without which there would be no conflict.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Payer">The payer whose own it is; null for a limit for everybody.</param>
public sealed record ConflictClause(ConflictClauseKind Kind, int? Payer);
