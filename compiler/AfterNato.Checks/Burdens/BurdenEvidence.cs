using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Burdens;

/// <summary>What findings about burdens and commitments rest on: what the declaration cites, and the figures of those who pay.</summary>
internal static class BurdenEvidence
{
    public static ImmutableArray<Citation> Of(BurdenDivision division, Situation situation) =>
        Evidence.Of(division.Burden.Citations.Concat(division.Mixture.Parts.SelectMany(part => OfFigures(part.Fact, division.Payers, situation))));

    public static IEnumerable<Citation> OfFigures(Fact fact, IEnumerable<Member> members, Situation situation) =>
        members.SelectMany(member => member.FigureAt(fact.Name, situation.Date)?.Citations ?? []);
}
