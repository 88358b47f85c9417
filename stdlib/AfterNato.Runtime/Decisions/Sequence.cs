namespace AfterNato.Runtime.Decisions;

/// <summary>Parts all of which are needed.</summary>
/// <param name="parts">The parts in their order.</param>
public sealed class Sequence(params Stage[] parts) : Stage([.. parts]);
