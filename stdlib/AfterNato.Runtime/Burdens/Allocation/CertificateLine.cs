using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>The most, or the least, that one payer can bear, and the clause of the conflict that says so.</summary>
/// <param name="Payer">The number of the payer.</param>
/// <param name="Amount">
/// The amount. A cap for everybody proves no more of a payer with a greater cap of its own than that one, and a floor for everybody of one with a
/// smaller floor of its own likewise.
/// </param>
/// <param name="By">The clause.</param>
public sealed record CertificateLine(int Payer, Rational Amount, ConflictClause By);
