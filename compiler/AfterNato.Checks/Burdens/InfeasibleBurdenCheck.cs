using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>
/// A burden whose caps, floors and keys of zero contradict its total. The witness is a smallest set of clauses that do so; a certificate, sums that
/// anybody can add up again, shows it.
/// </summary>
public sealed class InfeasibleBurdenCheck : CheckOf<Burden>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5001", "InfeasibleBurden", Severity.Error, "A burden that its caps and floors do not let anybody divide.");

    public override string RangesOver => "burdens";

    protected override IEnumerable<Burden> Subjects(Situation situation) => situation.Architecture.Burdens;

    protected override Sentence Question(Burden subject) => $"{subject:name} can be divided";

    protected override IEnumerable<Finding> Examine(Burden subject, Situation situation) => subject.DivisionAt(situation) switch
    {
        BurdenDivision.Impossible { Payers.IsEmpty: true } => [SharedByNobody(subject, situation)],
        BurdenDivision.Impossible impossible => [Contradiction(impossible, situation)],
        BurdenDivision.Unknown unknown => [Undecided(subject, Question(subject), new UnknownAnswerException(unknown.Reason))],
        _ => [],
    };

    private Finding SharedByNobody(Burden burden, Situation situation) => new(
        Descriptor,
        burden,
        $"{burden:name} cannot be divided: on {situation.Date} nobody shares it.",
        burden.Declaration.Clause("among")?.Origin ?? burden.Declaration.Origin)
    {
        Witness = [WitnessPart.Many("clauses", ["among"]), WitnessPart.One("shortfall", burden.Total.ToString())],
        Sources = Evidence.Of(burden),
        Hint = $"Check the set after `among`, its dates and the date of the architecture.",
    };

    private Finding Contradiction(BurdenDivision.Impossible division, Situation situation)
    {
        var (burden, conflict) = (division.Burden, division.Conflict);
        var places = conflict.Clauses.Select(clause => ConflictProse.Place(division, clause)).Distinct().ToList();
        return new Finding(Descriptor, burden, $"{burden:name} cannot be divided: {Reason(division)}.", places[0].Origin)
        {
            Witness =
            [
                WitnessPart.Many("clauses", conflict.Clauses.Select(clause => ConflictProse.Name(division, clause))),
                WitnessPart.Many("members", conflict.Clauses.Select(clause => clause.Payer).Concat(conflict.Kind == ConflictKind.CapBelowFloor ? [conflict.Certificate[0].Payer] : [])
                    .OfType<int>().Distinct().Select(payer => division.Payers[payer].Name)),
                WitnessPart.One("shortfall", new Quantity(conflict.Shortfall, burden.Total.Unit).ToString()),
            ],
            Shown = ConflictProse.Certificate(division),
            Related = [.. places.Skip(1).Take(ConflictProse.Listed)],
            Sources = BurdenEvidence.Of(division, situation),
            Remedies = ConflictProse.Remedies(division),
            Hint = ConflictProse.Advice,
        };
    }

    /// <summary>Why a burden cannot be divided, as half a sentence.</summary>
    public static Sentence Reason(BurdenDivision.Impossible division) => division.Reason(amount => $"{Amounts.Of(division.Burden, amount)}");
}
