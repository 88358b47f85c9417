using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>A rule as a method: its name, where it comes from, and its body.</summary>
internal sealed record RuleMethod(string Name, RuleSymbol Rule, string Body);
