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

    protected override Sentence Question(Requirement subject) => $"`{subject.Name}` is covered";

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
        var pledged = gap.Suppliers.IsEmpty ? "none pledged" : $"{Amounts.Text(gap.Available, null)} pledged";
        var since = gap.Date > situation.Date ? FormattableString.Invariant($"From {gap.Date:yyyy-MM-dd} on, ") : "";
        var message = $"{since}`{requirement.Name}` lacks {Amounts.Text(gap.Missing, unit)}: {Amounts.Text(gap.Needed, null)} are needed and {pledged}.{Course(gap, worst, afterwards, unit)}";
        return new Finding(Descriptor, requirement, char.ToUpperInvariant(message[0]) + message[1..], CoverageProse.Place(gap))
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
            Hint = $"A further pledge of {Amounts.Text(worst.Missing, unit)} would cover it.",
        };
    }

    // A gap that is closed may open again, and be greater then.
    private static string Course(Coverage gap, Coverage worst, ImmutableArray<Coverage> afterwards, string unit)
    {
        var grows = worst.Missing > gap.Missing ? FormattableString.Invariant($" The gap grows to {Amounts.Text(worst.Missing, unit)} on {worst.Date:yyyy-MM-dd}.") : "";
        if (afterwards.FirstOrDefault(day => day.Missing == Rational.Zero && day.Needed > Rational.Zero) is not { } covered)
            return grows;
        var closes = FormattableString.Invariant($" From {covered.Date:yyyy-MM-dd} on it is covered");
        if (afterwards.FirstOrDefault(day => day.Date > covered.Date && day.Missing > Rational.Zero) is not { } again)
            return $"{grows}{closes}.";
        var reopens = FormattableString.Invariant($"{closes}, until {Amounts.Text(again.Missing, unit)} are missing again on {again.Date:yyyy-MM-dd}.");
        if (worst.Date < covered.Date)
            return grows + reopens;
        return worst.Missing > again.Missing ? reopens + grows : reopens;
    }

    private Finding Conditional(Coverage covered, Situation situation)
    {
        var (requirement, unit) = (covered.Requirement, covered.Requirement.Capability.Unit.Name);
        var with = covered.Pledges.Where(pledge => !pledge.Caveats.IsEmpty).ToImmutableArray();
        var since = covered.Date > situation.Date ? FormattableString.Invariant($" from {covered.Date:yyyy-MM-dd} on") : "";
        return new Finding(
            Descriptor,
            requirement,
            $"`{requirement.Name}` is covered{since} only if the caveats of {Prose.List(with.Select(pledge => pledge.Member).Distinct())} do not matter: without these pledges {Amounts.Text(covered.Needed - covered.Unconditional, unit)} are missing.",
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
            Hint = "Read the caveats: whether one of them matters only a reader can tell.",
        };
    }
}
