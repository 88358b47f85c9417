using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Burdens;

/// <summary>A requirement that is covered, but would not be if one member gave nothing any more: the first day on which that is so, and which members.</summary>
public sealed class SingleSupplierCheck : CheckOf<Requirement>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN5007", "SingleSupplier", Severity.Warning, "A requirement that is covered only as long as one member stays.");

    public override string RangesOver => "requirements that are covered";

    protected override IEnumerable<Requirement> Subjects(Situation situation) => situation.Architecture.Requirements.Where(requirement => IsCovered(requirement, situation));

    protected override Sentence Question(Requirement subject) => $"{subject:name} stays covered whoever leaves";

    protected override IEnumerable<Finding> Examine(Requirement subject, Situation situation)
    {
        var days = subject.CoverageFrom(situation).ToList();
        if (days.Find(day => day.Missing == Rational.Zero && Critical(day).Length > 0) is { } first)
            yield return Told(first, Critical(first), days, situation);
    }

    private Finding Told(Coverage coverage, ImmutableArray<(Member Member, Rational Missing)> critical, List<Coverage> days, Situation situation)
    {
        var (requirement, unit) = (coverage.Requirement, coverage.Requirement.Capability.Unit.Name);
        var worst = critical[0];
        var missing = new Amount(worst.Missing, unit);
        var depends = critical.Length == 1
            ? (Sentence)$"{requirement:name} is covered only as long as {worst.Member} stays: without it {missing} are missing"
            : $"{requirement:name} is not covered any more when one of {Listing.Of(critical.Select(supplier => supplier.Member))} leaves: without {worst.Member} {missing} are missing";
        var message = coverage.Date > situation.Date ? (Sentence)$"From {coverage.Date} on, {depends}." : $"{depends}.";
        return new Finding(Descriptor, requirement, message, CoverageProse.Place(coverage))
        {
            Witness =
            [
                WitnessPart.Many("members", Prose.Names(critical.Select(supplier => supplier.Member))),
                WitnessPart.One("missing", new Quantity(worst.Missing, unit).ToString()),
                WitnessPart.One("date", FormattableString.Invariant($"{coverage.Date:yyyy-MM-dd}")),
            ],
            Shown = CoverageProse.Supplies(coverage),
            Related = CoverageProse.Pledges(coverage.Pledges.Where(pledge => critical.Any(supplier => supplier.Member == pledge.Member))),
            Sources = CoverageProse.Sources(coverage),
            Remedies = [Reserved(coverage.Requirement, days, situation)],
        };
    }

    /// <summary>
    /// Which members these are, is for the members: the change of the file takes the first, and any other does as well. Where there are days on which it is
    /// not covered as it is, one further pledge would close the gap and itself be the one that is missed, so that it takes two.
    /// </summary>
    private static Remedy Reserved(Requirement requirement, List<Coverage> days, Situation situation)
    {
        var (capability, isShort) = (requirement.Capability, days.Exists(day => day.Missing > Rational.Zero));
        var amount = new Amount(days.Max(day => isShort ? ReserveOfTwo(day) : Reserve(day)), capability.Unit.Name);
        List<string> names = isShort ? [$"reserve_for_{requirement.Name}", $"second_reserve_for_{requirement.Name}"] : [$"reserve_for_{requirement.Name}"];
        var members = situation.Architecture.Members
            .Where(member => !capability.Pledges.Any(pledge => pledge.Member == member) && days.TrueForAll(day => requirement.SuppliersAt(situation.Architecture.At(day.Date))?.Contains(member.Number) ?? true))
            .Take(names.Count).ToList();
        var isPossible = members.Count == names.Count && RemedyEdit.IsOwn(requirement.Declaration) && !situation.Architecture.Elements.Any(element => names.Contains(element.Name));
        return Remedy.Of(
            isShort
                ? (Sentence)$"As it is not always covered, two further pledges of {amount} each, by members that pledge none so far, would keep it covered whoever leaves."
                : $"A pledge of {amount} by a member that pledges none so far would keep it covered whoever leaves.",
            isPossible ? RemedyEdit.Declare(string.Join('\n', names.Zip(members, (name, member) => $"pledge {name} {{ of {member.Name}   to {capability.Name}   quantity {amount} }}"))) : null);
    }

    /// <summary>Those without whom it is not covered, the worst loss first.</summary>
    private static ImmutableArray<(Member Member, Rational Missing)> Critical(Coverage coverage) =>
    [
        .. coverage.Suppliers
            .Where(supplier => supplier.Member != coverage.Requirement.For)
            .Select(supplier => (supplier.Member, Missing: coverage.MissingWithout(supplier.Member)))
            .Where(supplier => supplier.Missing > Rational.Zero),
    ];

    /// <summary>What would have to be there besides, so that whoever leaves is missed by nobody.</summary>
    private static Rational Reserve(Coverage coverage) =>
        Critical(coverage).Select(supplier => supplier.Missing).Append(coverage.Missing).Aggregate(Rational.Zero, Rational.Max);

    /// <summary>What each of two would have to add, so that one of them closes the gap, and both together replace whoever leaves.</summary>
    private static Rational ReserveOfTwo(Coverage coverage)
    {
        var lost = Reserve(coverage);
        var half = lost / 2;
        return Rational.Max(coverage.Missing, lost.IsWhole && !half.IsWhole ? (lost + Rational.One) / 2 : half);
    }

    private static bool IsCovered(Requirement requirement, Situation situation)
    {
        try
        {
            return requirement.CoverageFrom(situation).Any(day => day.Needed > Rational.Zero && day.Missing == Rational.Zero);
        }
        catch (UnknownAnswerException)
        {
            return true;
        }
    }
}
