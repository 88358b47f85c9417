namespace AfterNato.Compiler.Reports;

/// <summary>A finding that the file allows, with the reason that it gives.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why it is meant.</param>
public sealed record AllowedFinding(ReportedFinding Finding, string Reason);
