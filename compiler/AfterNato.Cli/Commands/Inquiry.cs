using AfterNato.Compiler.Files;

namespace AfterNato.Cli.Commands;

/// <summary>What a question is asked of.</summary>
/// <param name="Sources">The file, with what it uses.</param>
/// <param name="AsOf">The day at which it is looked at; null for the usual one.</param>
/// <param name="Scenario">The scenario in which it is looked at; null for none.</param>
internal sealed record Inquiry(SourceSet Sources, DateOnly? AsOf, string? Scenario);
