using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Findings;

/// <summary>What a check found: where, what, shown by what, resting on what, and what would remove it.</summary>
/// <param name="Descriptor">The code and name of the check.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Message">One sentence in the user's words.</param>
/// <param name="Origin">The place that it is about.</param>
public sealed record Finding(DiagnosticDescriptor Descriptor, Element Subject, Sentence Message, Origin Origin)
{
    /// <summary>How grave it is; usually what the check says.</summary>
    public Severity Severity { get; init; } = Descriptor.Severity;

    public Verdict Verdict { get; init; } = Verdict.Violated;

    /// <summary>Why it is unknown, as half a sentence; null where it is not.</summary>
    public Sentence? Reason { get; init; }

    /// <summary>The smallest thing that shows it.</summary>
    public ImmutableArray<WitnessPart> Witness { get; init; } = [];

    /// <summary>The witness in words.</summary>
    public Sentence? Shown { get; init; }

    /// <summary>The clauses that contribute.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>Smallest changes of the file that would remove it, the smallest first; none where none was found.</summary>
    public ImmutableArray<Remedy> Remedies { get; init; } = [];

    /// <summary>What to do: the smallest changes, or where there are none, what helps in general.</summary>
    public Sentence? Hint
    {
        get => Remedies.IsEmpty ? field : Sentence.Joined(Remedies.Select(remedy => remedy.Sentence));
        init;
    }

    /// <summary>Whether the subject or the witness names this.</summary>
    public bool Names(string name) => Subject.Name == name || Witness.Any(part => part.Values.Contains(name));
}
