using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>What an architecture says without showing how it knows. A file may allow it, with a reason.</summary>
public static class HonestyDiagnostics
{
    private static readonly DiagnosticDescriptor UnverifiedCode = new("AN9022", "Unverified", Severity.Information, "Statements that nobody has checked in their source.");
    private static readonly DiagnosticDescriptor UncitedCode = new("AN9023", "Uncited", Severity.Warning, "Figures without a source.");

    /// <summary>How many of the errors and warnings about a whole architecture rest on sources that cannot be relied on.</summary>
    public static DiagnosticDescriptor WeakSource { get; } = new("AN9025", "WeakSource", Severity.Information, "Errors and warnings that rest on estimates, or on what nobody has checked in its source.");

    public static IEnumerable<DiagnosticDescriptor> All => [UnverifiedCode, UncitedCode, WeakSource];

    /// <summary>Statements that were taken from memory of a source.</summary>
    public static Diagnostic Recalled(Location first, string source, int statements) => new(
        UnverifiedCode, first, $"{Count(statements, "statement")} from `{SafeText.Shown(source)}` {(statements == 1 ? "was" : "were")} recalled and not read in it again; {Where(statements)}",
        "Read it in the source and remove `unverified`, or rest nothing on it.")
    {
        Subject = source,
    };

    /// <summary>Statements that rest on a source which itself cannot be relied on.</summary>
    public static Diagnostic Unreliable(Location first, string source, int statements, Location declared) => new(
        UnverifiedCode, first, $"{Count(statements, "statement")} {(statements == 1 ? "rests" : "rest")} on `{SafeText.Shown(source)}`, which is graded `unverified`; {Where(statements)}",
        "Find a source that can be relied on, or rest nothing on it.")
    {
        Subject = source,
        Related = [new RelatedLocation(declared, "the source is graded here")],
    };

    public static Diagnostic Uncited(Location first, string kind, string name, int figures) => new(
        UncitedCode, first, $"{Count(figures, "figure")} of the {kind} `{SafeText.Shown(name)}` {(figures == 1 ? "has" : "have")} no source; {Where(figures)}",
        "Add `cite` and a source on its line, or once on a line of its own for the whole block.")
    {
        Subject = name,
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : FormattableString.Invariant($"{count} {noun}s");

    private static string Where(int count) => count == 1 ? "it is here." : "the first is here.";
}
