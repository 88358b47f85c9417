using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Findings;

/// <summary>What findings rest on.</summary>
internal static class Evidence
{
    /// <summary>The sources of these declarations, each once; one that is unverified anywhere is unverified.</summary>
    public static ImmutableArray<Citation> Of(params IEnumerable<Element> elements) => Of(elements.Distinct().SelectMany(element => element.Citations));

    /// <summary>The sources of these citations, each once; one that is unverified anywhere is unverified.</summary>
    public static ImmutableArray<Citation> Of(IEnumerable<Citation> made) =>
    [
        .. made
            .GroupBy(citation => citation.Source)
            .Select(citations => new Citation(citations.Key, citations.Any(citation => citation.IsUnverified))),
    ];

    /// <summary>A procedure, its steps, and the bodies and posts that take them.</summary>
    public static IEnumerable<Element> Behind(Procedure procedure, IEnumerable<Step> steps)
    {
        yield return procedure;
        foreach (var step in steps)
        {
            yield return step.Element;
            if (step.Actor is Actor.OfBody { Body: var body })
                yield return body;
            if (step.Actor is Actor.OfPost { Post: var post })
                yield return post;
        }
    }

    /// <summary>Where a step says who takes it, and by which rule.</summary>
    public static RelatedPlace Place(Step step, Sentence message) =>
        new((step.Element.Declaration.Clause("using") ?? step.Element.Declaration.Clause("by"))?.Origin ?? step.Element.Declaration.Origin, message);
}
