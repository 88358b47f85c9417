using AfterNato.Runtime.Scenarios;

namespace AfterNato.Checks.Scenarios;

/// <summary>A procedure that can succeed from a day on and could not before, or the other way round.</summary>
public sealed record ProspectShift(Prospect Before, Prospect After);
