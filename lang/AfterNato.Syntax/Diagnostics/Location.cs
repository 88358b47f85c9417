using AfterNato.Syntax.Text;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Diagnostics;

/// <summary>A stretch of one source file.</summary>
public sealed record Location(SourceFile File, TextSpan Span);
