using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens;

/// <summary>Who covers a requirement, in words.</summary>
internal static class CoverageProse
{
    private const int Listed = 5;

    /// <summary>Where the requirement says what is needed on the day.</summary>
    public static Origin Place(Coverage coverage) =>
        coverage.Requirement.Needs.FirstOrDefault(need => need.Period.Contains(coverage.Date))?.Origin ?? coverage.Requirement.Declaration.Origin;

    /// <summary>«France 15, Germany 12 ("not outside Europe").», in the order of the amounts.</summary>
    public static Sentence Supplies(Coverage coverage) => $"{Series.OfFigures([.. coverage.Suppliers.Select(supplier => ((Element)supplier.Member, Supplied(coverage, supplier.Member, supplier.Amount)))], Listed)}.";

    public static ImmutableArray<RelatedPlace> Pledges(IEnumerable<Pledge> pledges) =>
        [.. pledges.Take(Listed).Select(pledge => new RelatedPlace(pledge.Declaration.Clause("quantity")?.Origin ?? pledge.Declaration.Origin, $"pledged by {pledge.Member}"))];

    public static ImmutableArray<Citation> Sources(Coverage coverage) => Evidence.Of([coverage.Requirement, .. coverage.Pledges, .. coverage.Requirement.Suppliers is Organisation organisation ? new Element[] { organisation } : []]);

    private static Sentence Supplied(Coverage coverage, Member member, Rational supplied)
    {
        var caveats = coverage.Pledges.Where(pledge => pledge.Member == member).SelectMany(pledge => pledge.Caveats).Distinct().Select(caveat => (Sentence)$"{new Titled(caveat)}").ToList();
        return caveats.Count == 0 ? (Sentence)$"{new Amount(supplied, null)}" : $"{new Amount(supplied, null)} («{Sentence.Chain(caveats, $"», «")}»)";
    }
}
