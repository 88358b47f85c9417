using System.Collections.Immutable;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>A rule as steps use it.</summary>
/// <param name="Name">What the generated code calls it.</param>
/// <param name="Parts">What it is made of.</param>
/// <param name="Call">The call of the rule's method with its numbers; null for a rule without numbers, whose method is used as it is.</param>
internal sealed record RuleObject(string Name, ImmutableArray<string> Parts, string? Call);
