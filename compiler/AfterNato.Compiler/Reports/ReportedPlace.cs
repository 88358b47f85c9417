using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Reports;

/// <summary>Another place that contributes to what is told.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What it has to do with it, as half a sentence.</param>
public sealed record ReportedPlace(Location Location, Sentence Message);
