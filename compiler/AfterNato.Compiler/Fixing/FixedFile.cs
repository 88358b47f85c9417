using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Fixing;

/// <summary>What became of a file whose fixes were carried out.</summary>
/// <param name="Original">The file as it was.</param>
/// <param name="Text">Its text afterwards.</param>
/// <param name="Fixes">What was done, in this order.</param>
/// <param name="Errors">The errors that are left, which need somebody who knows what is meant.</param>
public sealed record FixedFile(SourceFile Original, string Text, ImmutableArray<AppliedFix> Fixes, ImmutableArray<Diagnostic> Errors);
