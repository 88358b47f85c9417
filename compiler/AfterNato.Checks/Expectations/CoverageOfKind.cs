using System.Collections.Immutable;

using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Expectations;

/// <summary>Which declarations of one kind the expectations of a file try, and which they leave out.</summary>
/// <param name="Kind">What they are, in the plural: `procedures`.</param>
/// <param name="Covered">Those that an expectation is about, in the order of the model.</param>
/// <param name="Missing">The others.</param>
public sealed record CoverageOfKind(string Kind, ImmutableArray<Element> Covered, ImmutableArray<Element> Missing)
{
    /// <summary>How many there are.</summary>
    public int Count => Covered.Length + Missing.Length;

    /// <summary>Whether at least so many percent of them are covered. Of none, all are.</summary>
    public bool Reaches(int percent) => 100L * Covered.Length >= (long)percent * Count;
}
