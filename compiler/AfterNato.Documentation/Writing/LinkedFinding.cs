using System.Collections.Immutable;

using AfterNato.Documentation.Findings;

namespace AfterNato.Documentation.Writing;

/// <summary>A finding with the places of a site that tell of it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Article">Where it is told whole, from the folder of the site on: <c>findings.html#finding-3</c>.</param>
/// <param name="Pages">The files of the pages of what it is about; none where it is about the whole.</param>
public sealed record LinkedFinding(ToldFinding Finding, string Article, ImmutableArray<string> Pages);
