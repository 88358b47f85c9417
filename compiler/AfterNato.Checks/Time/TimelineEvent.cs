using System.Collections.Immutable;

using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Time;

/// <summary>What happens on a day, or is so already on the first one.</summary>
/// <param name="Day">The first day on which it is so.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Subject">What it happens to.</param>
/// <param name="Sentence">The same as a sentence.</param>
/// <param name="Origin">Where the file says what makes it happen.</param>
public sealed record TimelineEvent(DateOnly Day, TimelineKind Kind, Element Subject, Sentence Sentence, Origin Origin)
{
    /// <summary>Who else has to do with it.</summary>
    public ImmutableArray<Element> With { get; init; } = [];

    /// <summary>Whether it was so before the first day of the timeline, or has been since then.</summary>
    public bool IsStanding { get; init; }

    /// <summary>The assumptions that the day rests on, as sentences; none where the file knows it.</summary>
    public ImmutableArray<Sentence> Assumptions { get; init; } = [];
}
