using AfterNato.Syntax.Text;

namespace AfterNato.Documentation;

/// <summary>A text of which an architecture is made, under the name by which documents speak of it: the same wherever it lay when they were written.</summary>
/// <param name="Name">The way to it from the architecture's own file: <c>nato-2026.arch</c>, <c>std/rules.arch</c>.</param>
/// <param name="Text">The text.</param>
public sealed record DocumentedFile(string Name, SourceFile Text);
