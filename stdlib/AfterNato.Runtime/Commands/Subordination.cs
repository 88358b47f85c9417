using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Commands;

/// <summary>That one command stands under another.</summary>
/// <param name="Command">The command below.</param>
/// <param name="Superior">The command above.</param>
/// <param name="Relation">The kind of authority: `opcom`, `opcon`, `tacon`, `adcon`; null for the whole chain of command.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Subordination(Command Command, Command Superior, string? Relation, Origin Origin);
