using AfterNato.Runtime;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation.Sources;

/// <summary>Something that the file says and for which it names a source.</summary>
/// <param name="Element">Of what it says so.</param>
/// <param name="Clause">What it says; the citation itself where it speaks for the whole declaration.</param>
/// <param name="Source">The source.</param>
/// <param name="Weakness">What keeps it from being relied on: <c>unverified</c>, <c>estimate</c>; null when nothing does.</param>
public sealed record CitedClaim(Element Element, Clause Clause, Source Source, string? Weakness)
{
    /// <summary>Whether the source speaks for the whole declaration.</summary>
    public bool IsOfWhole => Clause.Phrase == "cite";

    /// <summary>Every one in an architecture, in the order of the files.</summary>
    public static IEnumerable<CitedClaim> In(Architecture architecture) =>
        from element in architecture.Elements
        from clause in element.Declaration.Clauses
        from citation in element.CitationsOf(clause)
        select new CitedClaim(element, clause, citation.Source, citation.Weakness);
}
