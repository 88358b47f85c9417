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

    protected override string Question(Requirement subject) => $"`{subject.Name}` stays covered whoever leaves";

    protected override IEnumerable<Finding> Examine(Requirement subject, Situation situation)
    {
        var days = subject.CoverageFrom(situation).ToList();
        if (days.Find(day => day.Missing == Rational.Zero && Critical(day).Length > 0) is { } first)
            yield return Told(first, Critical(first), days.Max(Reserve), situation);
    }

    private Finding Told(Coverage coverage, ImmutableArray<(Member Member, Rational Missing)> critical, Rational reserve, Situation situation)
    {
        var (requirement, unit) = (coverage.Requirement, coverage.Requirement.Capability.Unit.Name);
        var worst = critical[0];
        var since = coverage.Date > situation.Date ? FormattableString.Invariant($"From {coverage.Date:yyyy-MM-dd} on, ") : "";
        var message = critical.Length == 1
            ? $"{since}`{requirement.Name}` is covered only as long as {worst.Member.Title} stays: without it {Amounts.Text(worst.Missing, unit)} are missing."
            : $"{since}`{requirement.Name}` is not covered any more when one of {Prose.Joined([.. critical.Select(supplier => supplier.Member.Title)])} leaves: without {worst.Member.Title} {Amounts.Text(worst.Missing, unit)} are missing.";
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
            Remedies = [Reserved(coverage, Amounts.Text(reserve, unit), situation)],
        };
    }

    /// <summary>Which member that is, is for the members: the change of the file takes the first, and any other does as well.</summary>
    private static Remedy Reserved(Coverage coverage, string amount, Situation situation)
    {
        var (requirement, capability) = (coverage.Requirement, coverage.Requirement.Capability);
        var other = situation.Members(requirement.SuppliersAt(situation) ?? MemberSet.First(situation.Architecture.Members.Length)).FirstOrDefault(member => !capability.Pledges.Any(pledge => pledge.Member == member));
        var name = $"reserve_for_{requirement.Name}";
        var isPossible = other is not null && RemedyEdit.IsOwn(requirement.Declaration) && !situation.Architecture.Elements.Any(element => element.Name == name);
        return Remedy.Of(
            $"A pledge of {amount} by a member that pledges none so far would keep it covered whoever leaves.",
            isPossible ? RemedyEdit.Declare($"pledge {name} {{ of {other?.Name}   to {capability.Name}   quantity {amount} }}") : null);
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
