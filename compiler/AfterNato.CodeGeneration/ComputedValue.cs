using AfterNato.Semantics.Expressions;

namespace AfterNato.CodeGeneration;

/// <summary>A set or a condition that becomes code.</summary>
/// <param name="Expression">What it says.</param>
/// <param name="Source">How the file says it.</param>
internal sealed record ComputedValue(BoundExpression Expression, string Source);
