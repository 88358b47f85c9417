using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Scenarios;

/// <summary>A command with less staff than it needs.</summary>
public sealed record Shortfall(Command Command, Quantity Staff, Quantity Minimum);
