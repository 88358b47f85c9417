using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>
/// A burden of which two members bear more than half, although five or more share it. Burdens that are shared in the same way are told of
/// together.
/// </summary>
public sealed class BurdenConcentrationCheck : CheckOf<Burden>
{
    private const int FewestPayers = 5;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5005", "BurdenConcentration", Severity.Information, "A burden that many share and of which two bear more than half.");

    public override string RangesOver => "burdens that five or more share and that can be divided";

    protected override IEnumerable<Burden> Subjects(Situation situation) => situation.Architecture.Burdens.Where(burden => Shared(burden, situation) is not null);

    protected override Sentence Question(Burden subject) => $"two bear more than half of {subject:name}";

    protected override IEnumerable<Finding> Examine(Burden subject, Situation situation)
    {
        if (Shared(subject, situation) is not { } division)
            yield break;
        var own = Concentration.Of(division);
        if (own.Largest[0].Part + own.Largest[1].Part <= new Rational(1, 2))
            yield break;
        var sharedAlike = situation.Architecture.Burdens.Where(other => Shared(other, situation) is { } shared && IsAlike(division, shared));
        if (sharedAlike.First() != subject)
            yield break;
        var alike = sharedAlike.ToList();

        var (first, second) = (own.Largest[0], own.Largest[1]);
        var too = alike.Count == 1 ? Sentence.Empty : $", and of {Prose.Named(alike.Skip(1))}";
        yield return new Finding(
            Descriptor,
            subject,
            $"{first.Member} and {second.Member} bear {new Percentage(first.Part + second.Part, 1)} of {subject:name}{too}, which {Prose.Members(own.Largest.Length)} share.",
            subject.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("members", [first.Member.Name, second.Member.Name]),
                WitnessPart.One("largest", first.Part.ToPercent(1)),
                WitnessPart.One("twoLargest", (first.Part + second.Part).ToPercent(1)),
                WitnessPart.One("herfindahl", own.Herfindahl.ToDecimal(3)),
                WitnessPart.Many("burdens", alike.Select(other => other.Name)),
            ],
            Shown = $"{first.Member} {new Percentage(first.Part, 1)}, {second.Member} {new Percentage(second.Part, 1)}. Herfindahl index {new DecimalNumber(own.Herfindahl, 3)}: as if {new DecimalNumber(1 / own.Herfindahl, 1)} members bore the same.",
            Sources = BurdenEvidence.Of(division, situation),
            Hint = $"A cap spreads the burden over more members; if the concentration is meant, nothing need be done.",
        };
    }

    private static BurdenDivision.Divided? Shared(Burden burden, Situation situation) =>
        burden.DivisionAt(situation) is BurdenDivision.Divided { Payers.Length: >= FewestPayers } divided ? divided : null;

    private static bool IsAlike(BurdenDivision.Divided one, BurdenDivision.Divided other) => one.Payers.SequenceEqual(other.Payers)
        && one.Shares.Zip(other.Shares).All(shares => shares.First * other.Problem.Total == shares.Second * one.Problem.Total);

    private sealed record Concentration(ImmutableArray<(Member Member, Rational Part)> Largest)
    {
        public Rational Herfindahl => Largest.Aggregate(Rational.Zero, (sum, payer) => sum + (payer.Part * payer.Part));

        public static Concentration Of(BurdenDivision.Divided division) => new(
        [
            .. division.Payers.Zip(division.Shares, (payer, share) => (Member: payer, Part: share / division.Problem.Total))
                .OrderByDescending(part => part.Part).ThenBy(part => part.Member.Name, StringComparer.Ordinal),
        ]);
    }
}
