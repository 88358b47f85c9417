using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>
/// Shares given in percent, by which a burden is divided, that are not 100 % together for those who pay. A difference that comes from rounding
/// each share in its last digit is none. Where others hold the rest, so that what they would pay is spread over those who do, it is a property;
/// where nobody does, figures are missing or wrong.
/// </summary>
public sealed class SharesDoNotSumCheck : CheckOf<Fact>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5003", "SharesDoNotSum", Severity.Warning, "Shares in percent, by which a burden is divided, that are not 100 % together.");

    public override string RangesOver => "shares in percent by which a burden is divided";

    protected override IEnumerable<Fact> Subjects(Situation situation) => situation.Architecture.Burdens
        .SelectMany(burden => burden.Mixture.Parts.Select(part => part.Fact).Where(fact => SharesOf(fact, burden, situation) is not null))
        .Distinct();

    protected override string Question(Fact subject) => $"the shares `{subject.Name}` are 100 % together";

    protected override IEnumerable<Finding> Examine(Fact subject, Situation situation)
    {
        var payments = situation.Architecture.Burdens
            .Where(burden => burden.Mixture.Parts.Any(part => part.Fact == subject))
            .Select(burden => (Burden: burden, Shares: SharesOf(subject, burden, situation) ?? [Rational.One]))
            .Where(payment => !IsWhole(payment.Shares))
            .GroupBy(payment => Sum(payment.Shares));
        var held = situation.Architecture.Members.Select(member => PartOf(subject, member, situation)).OfType<Rational>().ToList();
        foreach (var same in payments)
            yield return Told(subject, [.. same.Select(payment => payment.Burden)], same.Key, IsWhole(held), situation);
    }

    private Finding Told(Fact fact, ImmutableArray<Burden> burdens, Rational sum, bool othersHoldTheRest, Situation situation)
    {
        // Of the list of a library an architecture takes the shares of those whom it speaks of, so that others may well hold the rest.
        var isProperty = othersHoldTheRest || (fact.Declaration.Origin.File != burdens[0].Declaration.Origin.File && sum < Rational.One);
        var which = $"Of those who share {Prose.Quoted(burdens.Select(burden => burden.Name))}, the shares `{fact.Name}` are {Amounts.Percent(sum)} together, not 100 %";
        return new Finding(Descriptor, fact, $"{which}: each bears its part of that sum.", burdens[0].Declaration.Clause("key")?.Origin ?? burdens[0].Declaration.Origin)
        {
            Severity = isProperty ? Severity.Information : Descriptor.Severity,
            Witness = [WitnessPart.One("sum", Amounts.Percent(sum)), WitnessPart.Many("burdens", burdens.Select(burden => burden.Name))],
            Related = [new RelatedPlace(fact.Declaration.Origin, $"`{fact.Name}` is declared here")],
            Sources = Evidence.Of(BurdenEvidence.OfFigures(fact, situation.Members(burdens[0].AmongAt(situation)), situation)),
            Hint = isProperty
                ? "What the others would bear is spread over those who share it; if that is meant, nothing need be done."
                : "Correct the shares, or give those that are missing.",
        };
    }

    /// <summary>The shares of those who share a burden; null where nobody does, or one of them has none in percent.</summary>
    private static List<Rational>? SharesOf(Fact fact, Burden burden, Situation situation)
    {
        var payers = burden.DivisionAt(situation).Payers;
        var shares = payers.Select(payer => PartOf(fact, payer, situation)).OfType<Rational>().ToList();
        return shares.Count == 0 || shares.Count < payers.Length ? null : shares;
    }

    private static Rational? PartOf(Fact fact, FactCarrier member, Situation situation) =>
        member.FigureAt(fact.Name, situation.Date)?.Value is Value.Figure { Quantity: { IsPercentage: true } part } ? part.Amount : null;

    // One unit of the last digit for each share.
    private static bool IsWhole(List<Rational> shares)
    {
        var decimals = 0;
        while (decimals < 12 && shares.Any(share => !(share * BigInteger.Pow(10, decimals)).IsWhole))
            decimals++;
        var difference = Sum(shares) - Rational.One;
        var rounding = Rational.FromDecimal(shares.Count, decimals);
        return difference <= rounding && -difference <= rounding && (decimals > 2 || difference == Rational.Zero);
    }

    private static Rational Sum(IEnumerable<Rational> shares) => shares.Aggregate(Rational.Zero, (sum, share) => sum + share);
}
