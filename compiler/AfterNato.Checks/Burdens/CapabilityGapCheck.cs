using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>
/// A requirement of which less is pledged than is needed, on the day or later: the first day, and how much is missing. Where it is covered only
/// because pledges with caveats count in full, that is told as a property.
/// </summary>
public sealed class CapabilityGapCheck : CheckOf<Requirement>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5006", "CapabilityGap", Severity.Warning, "A requirement of which less is pledged than is needed.");

    public override string RangesOver => "requirements that last or are still to come";

    protected override IEnumerable<Requirement> Subjects(Situation situation) => situation.Architecture.Requirements.Where(requirement => requirement.IsNeededFrom(situation.Date));

    protected override Sentence Question(Requirement subject) => $"{subject:name} is covered";

    protected override IEnumerable<Finding> Examine(Requirement subject, Situation situation)
    {
        var days = subject.CoverageFrom(situation).ToList();
        if (days.Find(day => day.Missing > Rational.Zero) is { } gap)
            return [Gap(gap, [.. days.Where(day => day.Date > gap.Date)], situation)];
        return days.Find(day => day.Needed > day.Unconditional) is { } conditional ? [Conditional(conditional, situation)] : [];
    }

    private Finding Gap(Coverage gap, ImmutableArray<Coverage> afterwards, Situation situation)
    {
        var worst = afterwards.Prepend(gap).MaxBy(day => day.Missing) ?? gap;
        var (requirement, unit) = (gap.Requirement, gap.Requirement.Capability.Unit.Name);
        var pledged = gap.Suppliers.IsEmpty ? (Sentence)$"none pledged" : $"{new Amount(gap.Available, null)} pledged";
        var (missing, needed) = (new Amount(gap.Missing, unit), new Amount(gap.Needed, null));
        var message = gap.Date > situation.Date
            ? (Sentence)$"From {gap.Date} on, {requirement:name} lacks {missing}: {needed} are needed and {pledged}."
            : $"{requirement:name} lacks {missing}: {needed} are needed and {pledged}.";
        return new Finding(Descriptor, requirement, Sentence.Joined([message, .. Course(gap, worst, afterwards, unit)]), CoverageProse.Place(gap))
        {
            Witness =
            [
                WitnessPart.One("date", FormattableString.Invariant($"{gap.Date:yyyy-MM-dd}")),
                WitnessPart.One("missing", new Quantity(gap.Missing, unit).ToString()),
                WitnessPart.Many("members", Prose.Names(gap.Suppliers.Select(supplier => supplier.Member))),
                WitnessPart.One("capability", requirement.Capability.Name),
            ],
            Shown = gap.Suppliers.IsEmpty ? null : CoverageProse.Supplies(gap),
            Related = CoverageProse.Pledges(gap.Pledges),
            Sources = CoverageProse.Sources(gap),
            Hint = $"A further pledge of {new Amount(worst.Missing, unit)} would cover it.",
        };
    }

    // A gap that is closed may open again, and be greater then.
    private static Sentence[] Course(Coverage gap, Coverage worst, ImmutableArray<Coverage> afterwards, string unit)
    {
        var grows = worst.Missing > gap.Missing ? $"The gap grows to {new Amount(worst.Missing, unit)} on {worst.Date}." : Sentence.Empty;
        if (afterwards.FirstOrDefault(day => day.Missing == Rational.Zero && day.Needed > Rational.Zero) is not { } covered)
            return [grows];
        if (afterwards.FirstOrDefault(day => day.Date > covered.Date && day.Missing > Rational.Zero) is not { } again)
            return [grows, $"From {covered.Date} on it is covered."];
        Sentence reopens = $"From {covered.Date} on it is covered, until {new Amount(again.Missing, unit)} are missing again on {again.Date}.";
        if (worst.Date < covered.Date)
            return [grows, reopens];
        return worst.Missing > again.Missing ? [reopens, grows] : [reopens];
    }

    private Finding Conditional(Coverage covered, Situation situation)
    {
        var (requirement, unit) = (covered.Requirement, covered.Requirement.Capability.Unit.Name);
        var with = covered.Pledges.Where(pledge => !pledge.Caveats.IsEmpty).ToImmutableArray();
        var members = Prose.List(with.Select(pledge => pledge.Member).Distinct());
        var missing = new Amount(covered.Needed - covered.Unconditional, unit);
        return new Finding(
            Descriptor,
            requirement,
            covered.Date > situation.Date
                ? (Sentence)$"{requirement:name} is covered from {covered.Date} on only if the caveats of {members} do not matter: without these pledges {missing} are missing."
                : $"{requirement:name} is covered only if the caveats of {members} do not matter: without these pledges {missing} are missing.",
            CoverageProse.Place(covered))
        {
            Severity = Severity.Information,
            Witness =
            [
                WitnessPart.One("date", FormattableString.Invariant($"{covered.Date:yyyy-MM-dd}")),
                WitnessPart.One("missing", new Quantity(covered.Needed - covered.Unconditional, unit).ToString()),
                WitnessPart.Many("members", Prose.Names(with.Select(pledge => pledge.Member).Distinct())),
            ],
            Shown = CoverageProse.Supplies(covered),
            Related = CoverageProse.Pledges(with),
            Sources = CoverageProse.Sources(covered),
            Hint = $"Read the caveats: whether one of them matters only a reader can tell.",
        };
    }
}
