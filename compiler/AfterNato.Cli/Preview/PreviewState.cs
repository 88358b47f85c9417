using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Preview;

/// <summary>What there is to show after the file was read.</summary>
/// <param name="Number">How often it was read.</param>
/// <param name="Edition">The last version that compiled; null while there was none.</param>
/// <param name="Refusal">What keeps the file from being checked as it is now; null where nothing does.</param>
/// <param name="Fault">What this tool could not do with it, as a sentence; null where there is no such thing.</param>
/// <param name="Took">How long it took to read and check.</param>
internal sealed record PreviewState(int Number, PreviewEdition? Edition, Report? Refusal, string? Fault, TimeSpan Took)
{
    /// <summary>Nothing has been read.</summary>
    public static PreviewState None { get; } = new(0, null, null, null, TimeSpan.Zero);
}
