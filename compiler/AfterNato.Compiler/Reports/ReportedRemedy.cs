using System.Collections.Immutable;

using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Reports;

/// <summary>A smallest change of the file that would remove a finding.</summary>
/// <param name="Sentence">What would change, where, and to what.</param>
/// <param name="Edits">The texts that would take the place of others, in the order of the file; none where the change is not one of the file that was checked.</param>
public sealed record ReportedRemedy(Sentence Sentence, ImmutableArray<(Location Place, string Text)> Edits);
