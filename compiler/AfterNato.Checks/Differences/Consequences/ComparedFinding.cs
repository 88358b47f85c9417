using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>A finding of a version of an architecture, with the level that its project gives it.</summary>
/// <param name="Descriptor">The code and name.</param>
/// <param name="Severity">How grave it is there.</param>
/// <param name="Verdict">What the check answered; null for a message about the text.</param>
/// <param name="Subject">The name of what it is about; null where it is about nothing that has one.</param>
/// <param name="Witness">The smallest thing that shows it.</param>
/// <param name="Message">One sentence.</param>
public sealed record ComparedFinding(DiagnosticDescriptor Descriptor, Severity Severity, Verdict? Verdict, string? Subject, ImmutableArray<WitnessPart> Witness, string Message)
{
    /// <summary>Whether it is told. What is not is there all the same, and is never solved by not being told.</summary>
    public Telling Telling { get; init; }

    /// <summary>Whether it is an error only because the file does not repeat that this is expected, as the file that it extends does.</summary>
    public bool IsExpectedInBase { get; init; }
}
