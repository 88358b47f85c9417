using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Findings;

/// <summary>A finding as documents tell it: with the lines of the files that it is about.</summary>
/// <param name="Descriptor">Its code and name.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Place">The place that it is about.</param>
public sealed record ToldFinding(DiagnosticDescriptor Descriptor, Severity Severity, Sentence Message, Location Place)
{
    /// <summary>What the check answered; null for a message about the text.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Whether the check could not be answered; this is never counted as a fault that was found.</summary>
    public bool IsUnknown => Verdict == AfterNato.Checks.Findings.Verdict.Unknown;

    /// <summary>The name of what it is about; null for a message about the text.</summary>
    public string? Subject { get; init; }

    /// <summary>The smallest thing that shows it.</summary>
    public ImmutableArray<WitnessPart> Witness { get; init; } = [];

    /// <summary>The witness in words.</summary>
    public Sentence? Shown { get; init; }

    /// <summary>The other places that contribute.</summary>
    public ImmutableArray<ToldPlace> Related { get; init; } = [];

    /// <summary>The sources that it rests on.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>What to do.</summary>
    public Sentence? Hint { get; init; }

    /// <summary>Why the author means it so; null where nobody says that it is meant.</summary>
    public string? Allowed { get; init; }
}
