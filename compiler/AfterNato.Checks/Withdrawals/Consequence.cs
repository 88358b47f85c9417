using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Something that follows from a withdrawal.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Layer">In which part of the architecture.</param>
/// <param name="Gravity">How grave it is.</param>
/// <param name="Subject">To what.</param>
/// <param name="Message">The same as a sentence.</param>
public sealed record Consequence(ConsequenceKind Kind, Layer Layer, Gravity Gravity, Element Subject, Sentence Message)
{
    /// <summary>What tells it from others of its kind about the same thing, such as the rule of a body; empty where nothing has to.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What else it rests on, beside its subject: steps, posts, members.</summary>
    public ImmutableArray<Element> Because { get; init; } = [];

    /// <summary>The sources of all of it. What is cited for a member is cited for its figures, and says nothing about its leaving.</summary>
    public ImmutableArray<Citation> Sources => Evidence.Of(Because.Prepend(Subject).Where(element => element is not Member));

    /// <summary>Whether both are the same consequence, though perhaps of different withdrawals.</summary>
    internal (ConsequenceKind Kind, int Subject, string Detail) Identity => (Kind, Subject.Index, Detail);
}
