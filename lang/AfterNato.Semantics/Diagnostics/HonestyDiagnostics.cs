using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>What an architecture says without showing how it knows. A file may allow it, with a reason.</summary>
public static class HonestyDiagnostics
{
    private static readonly DiagnosticDescriptor UnverifiedCode = new("AN9022", "Unverified", Severity.Information, "Statements that nobody has checked in their source.");
    private static readonly DiagnosticDescriptor UncitedCode = new("AN9023", "Uncited", Severity.Warning, "Figures without a source.");

    private static readonly DiagnosticDescriptor WeakSourceCode = new("AN9025", "WeakSource", Severity.Information, "Errors and warnings that rest on estimates, or on what nobody has checked in its source.");

    public static IEnumerable<DiagnosticDescriptor> All => [UnverifiedCode, UncitedCode, WeakSourceCode];

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

    /// <summary>How many of the errors and warnings about a whole architecture rest on sources that cannot be relied on.</summary>
    /// <param name="architecture">Where it is named.</param>
    /// <param name="name">Its name.</param>
    /// <param name="weak">How many do.</param>
    /// <param name="all">All of them, as a number with its noun: «23 warnings».</param>
    /// <param name="basis">What they rest on, in the plural.</param>
    public static Diagnostic WeakSource(Location architecture, string name, int weak, string all, string basis) => new(
        WeakSourceCode, architecture, FormattableString.Invariant($"{weak} of {all} {(weak == 1 ? "rests" : "rest")} at least in part on {basis}."),
        "Read the statements in their sources before you rely on these findings.")
    {
        Subject = name,
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : FormattableString.Invariant($"{count} {noun}s");

    private static string Where(int count) => count == 1 ? "it is here." : "the first is here.";
}
