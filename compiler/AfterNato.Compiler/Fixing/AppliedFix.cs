using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Fixing;

/// <summary>A fix that was carried out.</summary>
/// <param name="Place">Where the message stood, in the text as it was then.</param>
/// <param name="Fix">What was done.</param>
public sealed record AppliedFix(Location Place, Fix Fix);
