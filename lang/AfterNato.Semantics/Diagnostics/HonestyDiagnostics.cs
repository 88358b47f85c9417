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
    public static Diagnostic Recalled(Location first, string source, int statements) => Diagnostic.Of(
        UnverifiedCode,
        first,
        statements == 1
            ? (FormattableString)$"1 statement from `{SafeText.Shown(source)}` was recalled and not read in it again; it is here."
            : $"{statements} statements from `{SafeText.Shown(source)}` were recalled and not read in it again; the first is here.",
        $"Read it in the source and remove `unverified`, or rest nothing on it.") with
    {
        Subject = source,
    };

    /// <summary>Statements that rest on a source which itself cannot be relied on.</summary>
    public static Diagnostic Unreliable(Location first, string source, int statements, Location declared) => Diagnostic.Of(
        UnverifiedCode,
        first,
        statements == 1
            ? (FormattableString)$"1 statement rests on `{SafeText.Shown(source)}`, which is graded `unverified`; it is here."
            : $"{statements} statements rest on `{SafeText.Shown(source)}`, which is graded `unverified`; the first is here.",
        $"Find a source that can be relied on, or rest nothing on it.") with
    {
        Subject = source,
        Related = [new RelatedLocation(declared, "the source is graded here")],
    };

    public static Diagnostic Uncited(Location first, string kind, string name, int figures) => Diagnostic.Of(
        UncitedCode,
        first,
        figures == 1
            ? (FormattableString)$"1 figure of the {new KindWord(kind)} `{SafeText.Shown(name)}` has no source; it is here."
            : $"{figures} figures of the {new KindWord(kind)} `{SafeText.Shown(name)}` have no source; the first is here.",
        $"Add `cite` and a source on its line, or once on a line of its own for the whole block.") with
    {
        Subject = name,
    };
}
