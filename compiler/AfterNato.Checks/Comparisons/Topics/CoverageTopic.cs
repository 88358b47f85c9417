using AfterNato.Checks.Burdens;
using AfterNato.Checks.Findings;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons.Topics;

/// <summary>What of the capabilities that are needed on the day is pledged, with everybody and without one member.</summary>
internal sealed class CoverageTopic : Topic
{
    public override string Word => "coverage";

    public override ComparedSection Answer(Compared compared)
    {
        var capabilities = compared.Architectures.SelectMany(NeededIn).Select(requirement => requirement.Capability.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        var without = compared.Question.Without is { } member ? $"without {member}" : "without its largest supplier";
        return new(Word,
        [
            .. capabilities.Count == 0 ? Array.Empty<ComparedRow>() :
            [
                compared.Ask("coverage/requirements", "requirements covered", Direction.None, architecture => Covered(architecture, isWithout: false, compared.Question.Without), isHeadline: true),
                compared.Ask("coverage/requirements/without", $"requirements covered {without}", Direction.None, architecture => Covered(architecture, isWithout: true, compared.Question.Without), isHeadline: true),
            ],
            .. capabilities.SelectMany(name => Rows(compared, name, without)),
        ])
        {
            Notes = capabilities.Count == 0
                ? ["No file needs a capability on its day."]
                : ["Capabilities of one name are taken for the same, and compared where the same amount is needed. Where pledges carry caveats, what is covered without these stands beside: more is covered than elsewhere only where that is so whether the caveats matter or not."],
        };
    }

    private static IEnumerable<ComparedRow> Rows(Compared compared, string capability, string without)
    {
        var isAlike = compared.Architectures.Select(architecture => Text(NeededIn(architecture).Where(requirement => requirement.Capability.Name == capability), architecture)).Where(needs => needs.Length > 0).Distinct().Count() <= 1;
        yield return compared.Ask($"coverage/{capability}", $"{capability}: covered", Direction.More, architecture => Part(Of(architecture, capability), null, isAlike));

        // Without somebody who gives nothing anywhere, all is as it was.
        if (compared.Architectures.Any(architecture => IsMissed(architecture, compared.Question.Without)))
            yield return compared.Ask($"coverage/{capability}/without", $"{capability}: {without}", Direction.More, architecture => Part(Of(architecture, capability), Without(architecture, compared.Question.Without), isAlike));
    }

    private static bool IsMissed(ComparedArchitecture architecture, string? member)
    {
        try
        {
            return Without(architecture, member) is not null;
        }
        catch (Runtime.UnknownAnswerException)
        {
            // Then the answer is unknown, and said to be.
            return true;
        }
    }

    private static ComparedCell Covered(ComparedArchitecture architecture, bool isWithout, string? member)
    {
        var needed = Needed(architecture);
        if (needed.Count == 0)
            return new ComparedCell.NotComparable("nothing is needed on that day");
        var leaving = isWithout ? Without(architecture, member) : null;
        var left = needed.ConvertAll(coverage => Left(coverage, leaving));
        var (covered, certain) = (left.Count(part => part.All == Rational.One), left.Count(part => part.Certain == Rational.One));
        var without = covered == certain ? "" : FormattableString.Invariant($" ({certain} without caveats)");
        return ComparedCell.Of(CellPart.OfNumber(covered, FormattableString.Invariant($"{covered} of {needed.Count}{without}"), "requirements") with { Certain = certain }) with
        {
            Remarks = isWithout ? [leaving is null ? $"{member ?? "nobody"} pledges nothing here" : $"without {leaving.Name}"] : [],
            Sources = Evidence.Of(needed.SelectMany(coverage => CoverageProse.Sources(coverage))),
        };
    }

    private static ComparedCell Part(List<Coverage> needed, Member? leaving, bool isAlike)
    {
        if (needed.Count == 0)
            return new ComparedCell.NotComparable("it asks for none of this capability on that day");
        var cell = JoinedCells.Of([.. needed.Select(coverage => coverage.Requirement)], requirement =>
        {
            var coverage = needed.Single(coverage => coverage.Requirement == requirement);
            var (all, certain) = Left(coverage, leaving);
            var without = all == certain ? "" : $" ({certain.ToPercent(0)} without caveats)";
            return ComparedCell.Of(CellPart.OfNumber(all, $"{all.ToPercent(0)}{without} of {Amounts.Text(coverage.Needed, requirement.Capability.Unit.Name)}") with { Certain = certain }) with { Sources = CoverageProse.Sources(coverage) };
        });
        return isAlike || cell is not ComparedCell.Known known
            ? cell
            : new ComparedCell.NotComparable("the files do not need the same amount") { Parts = known.Parts, Remarks = known.Remarks, Sources = known.Sources };
    }

    // What part of the need is covered, and what part of it without pledges that carry a caveat: only a reader can tell whether a caveat matters.
    private static (Rational All, Rational Certain) Left(Coverage coverage, Member? leaving)
    {
        var left = leaving is null ? coverage : coverage.Without(MemberSet.Of(leaving.Number));
        return (Rational.One - (left.Missing / left.Needed), Rational.Min(left.Unconditional / left.Needed, Rational.One));
    }

    /// <summary>The member that gives nothing any more: the one named, if it pledges anything, or the one that alone covers most requirements in part or whole.</summary>
    private static Member? Without(ComparedArchitecture architecture, string? member)
    {
        var suppliers = Needed(architecture).SelectMany(coverage => coverage.Suppliers.Select(supplier => (supplier.Member, Part: supplier.Amount / coverage.Needed))).ToList();
        return member is not null
            ? suppliers.Select(supplier => supplier.Member).FirstOrDefault(supplier => supplier.Name == member)
            : suppliers.GroupBy(supplier => supplier.Member).OrderByDescending(parts => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Part)).ThenBy(parts => parts.Key.Name, StringComparer.Ordinal).FirstOrDefault()?.Key;
    }

    private static List<Coverage> Of(ComparedArchitecture architecture, string capability) => Needed(architecture).FindAll(coverage => coverage.Requirement.Capability.Name == capability);

    private static List<Coverage> Needed(ComparedArchitecture architecture) =>
        [.. NeededIn(architecture).Select(requirement => requirement.CoverageAt(architecture.Situation))];

    private static IEnumerable<Requirement> NeededIn(ComparedArchitecture architecture) =>
        architecture.Situation.Architecture.Requirements.Where(requirement => requirement.NeededAt(architecture.Situation.Date) is { } needed && needed.Amount > Rational.Zero);

    private static string Text(IEnumerable<Requirement> needed, ComparedArchitecture architecture) =>
        string.Join("; ", needed.Select(requirement => Amounts.Text(requirement.NeededAt(architecture.Situation.Date)?.Amount ?? Rational.Zero, requirement.Capability.Unit.Name)).Order(StringComparer.Ordinal));
}
