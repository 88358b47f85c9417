namespace AfterNato.Runtime.Decisions;

/// <summary>Parts of which some are enough: one for `either … or`.</summary>
/// <param name="needed">How many are enough.</param>
/// <param name="parts">The parts.</param>
public sealed class AtLeast(int needed, params Stage[] parts) : Stage([.. parts])
{
    /// <summary>How many are enough.</summary>
    public int Needed { get; } = needed;
}
