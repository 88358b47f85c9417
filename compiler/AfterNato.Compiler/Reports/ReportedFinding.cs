using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Reports;

/// <summary>One thing to tell the user, whether a pass over the text or a check on the model found it.</summary>
/// <param name="Descriptor">Its code and name.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">One sentence in the user's words.</param>
/// <param name="Location">The place it is about.</param>
public sealed record ReportedFinding(DiagnosticDescriptor Descriptor, Severity Severity, Sentence Message, Location Location)
{
    /// <summary>How grave it would be if the project set no level for it; null when that changes nothing.</summary>
    public Severity? UsualSeverity { get; init; }

    /// <summary>What the check answered; null for a message about the text.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why it is unknown, as half a sentence; null where it is not.</summary>
    public Sentence? Reason { get; init; }

    /// <summary>The name of what it is about; null for a message about the text that no file may allow.</summary>
    public string? Subject { get; init; }

    /// <summary>The smallest thing that shows it.</summary>
    public ImmutableArray<WitnessPart> Witness { get; init; } = [];

    /// <summary>The witness in words.</summary>
    public Sentence? Shown { get; init; }

    /// <summary>The other places that contribute.</summary>
    public ImmutableArray<ReportedPlace> Related { get; init; } = [];

    /// <summary>The sources that it rests on.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>What to do.</summary>
    public Sentence? Hint { get; init; }

    /// <summary>Smallest changes of the file that would remove it, the smallest first. They change what the file means, so that nobody but an author can choose one.</summary>
    public ImmutableArray<ReportedRemedy> Remedies { get; init; } = [];

    /// <summary>What puts it right, where that is certain, as changes of the file in which it lies.</summary>
    public Fix? Fix { get; init; }

    /// <summary>A message about the text as something to tell the user.</summary>
    public static ReportedFinding Of(Diagnostic diagnostic) => new(diagnostic.Descriptor, diagnostic.Descriptor.Severity, diagnostic.Said is { } said ? DiagnosticSentence.Of(said.Message) : Sentence.Verbatim(diagnostic.Message), diagnostic.Location)
    {
        Subject = diagnostic.Subject,
        Related = [.. diagnostic.Related.Select(related => new ReportedPlace(related.Location, diagnostic.Said is null ? Sentence.Verbatim(related.Message) : DiagnosticSentence.Of(related.Message)))],
        Hint = diagnostic.Said is { } told ? DiagnosticSentence.Of(told.Hint) : diagnostic.Hint is { } hint ? Sentence.Verbatim(hint) : null,
        Fix = diagnostic.Fix,
    };
}
