using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>What a member says to a procedure throughout a scenario.</summary>
/// <param name="Member">The member.</param>
/// <param name="Procedure">The procedure.</param>
/// <param name="Consents">Whether it consents; else it refuses.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Position(Member Member, Procedure Procedure, bool Consents, Origin Origin);
