namespace AfterNato.Syntax.Diagnostics;

/// <summary>What is the same for every message of one code: its stable code, its name, its usual severity and one sentence about it.</summary>
public sealed record DiagnosticDescriptor(string Code, string Name, Severity Severity, string Summary);
