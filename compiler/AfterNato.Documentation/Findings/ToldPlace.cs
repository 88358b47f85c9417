using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Findings;

/// <summary>Another place that contributes to a finding.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What it has to do with it, as half a sentence.</param>
public sealed record ToldPlace(Location Location, Sentence Message);
