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
/// Listed shares in percent, by which a burden is divided, that are not 100 % together: a figure is missing or wrong. It is the whole list that
/// counts, with those whom the architecture does not speak of; that only some of the list share a burden is no defect, for a key sets a proportion.
/// A difference that comes from rounding each share in its last digit is none.
/// </summary>
public sealed class SharesDoNotSumCheck : CheckOf<Fact>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5003", "SharesDoNotSum", Severity.Warning, "Listed shares, by which a burden is divided, that are not 100 % together.");

    public override string RangesOver => "lists of shares in percent by which a burden is divided";

    protected override IEnumerable<Fact> Subjects(Situation situation) => situation.Architecture.Burdens
        .SelectMany(burden => burden.Mixture.Parts.Select(part => part.Fact).Where(fact => IsGivenToAll(fact, burden, situation)))
        .Distinct()
        .Where(fact => ListOf(fact, situation) is not null);

    protected override Sentence Question(Fact subject) => $"the shares {subject:name} are 100 % together";

    protected override IEnumerable<Finding> Examine(Fact subject, Situation situation)
    {
        if (ListOf(subject, situation) is not { } shares || IsWhole(shares))
            yield break;
        var sum = Sum(shares);
        var burdens = situation.Architecture.Burdens.Where(burden => burden.Mixture.Parts.Any(part => part.Fact == subject) && IsGivenToAll(subject, burden, situation)).ToImmutableArray();
        yield return new Finding(
            Descriptor,
            subject,
            $"The shares {subject:name} are {Amounts.Percent(sum)} together, not 100 %: of {Prose.Named(burdens)} each bears its part of that sum.",
            Lists(subject).First().Origin)
        {
            Witness = [WitnessPart.One("sum", Amounts.Percent(sum).ToString()), WitnessPart.Many("burdens", burdens.Select(burden => burden.Name))],
            Related = [new RelatedPlace(burdens[0].Declaration.Clause("key")?.Origin ?? burdens[0].Declaration.Origin, $"{burdens[0]:name} is divided by them here")],
            Sources = Evidence.Of(BurdenEvidence.OfFigures(subject, situation.Architecture.Members, situation)),
            Hint = $"Correct the shares, or give those that are missing.",
        };
    }

    // A share that somebody lacks who pays is another matter, and the list is not asked before.
    private static bool IsGivenToAll(Fact fact, Burden burden, Situation situation) =>
        burden.DivisionAt(situation).Payers is { IsEmpty: false } payers && payers.All(payer => PartOf(fact, payer, situation) is not null);

    /// <summary>
    /// All shares of a list on the day; null where there is none in percent. With figures of several dates for some whom the architecture does not
    /// speak of, nobody can tell which of them count, and nothing is said.
    /// </summary>
    private static List<Rational>? ListOf(Fact fact, Situation situation)
    {
        var lists = Lists(fact).ToList();
        var leftOut = lists.SelectMany(list => list.Shares.LeftOut).ToList();
        if (lists.Count == 0 || leftOut.Any(share => !share.IsPercentage) || (leftOut.Count > 0 && lists.DistinctBy(list => list.AsOf).Count() > 1))
            return null;
        var told = situation.Architecture.Members.Select(member => PartOf(fact, member, situation)).OfType<Rational>().ToList();
        return told.Count == 0 ? null : [.. told, .. leftOut.Select(share => share.Amount)];
    }

    private static IEnumerable<(Value.Shares Shares, Value? AsOf, Origin Origin)> Lists(Fact fact)
    {
        foreach (var clause in fact.Declaration.All("values"))
        {
            if (clause.Value is Value.Shares shares)
                yield return (shares, clause.Qualifier("as of")?.Value, clause.Origin);
        }
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
