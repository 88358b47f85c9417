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
        var capabilities = compared.Architectures.SelectMany(NeededIn).Select(requirement => requirement.Capability).DistinctBy(capability => capability.Name).OrderBy(capability => capability.Name, StringComparer.Ordinal).ToList();
        Sentence without = compared.Without is { } member ? (Sentence)$"without {new ShortName(member)}" : $"without its largest supplier";
        return new(Word,
        [
            .. capabilities.Count == 0 ? Array.Empty<ComparedRow>() :
            [
                compared.Ask("coverage/requirements", $"requirements covered", Direction.None, architecture => Covered(architecture, isWithout: false, compared.Without), isHeadline: true),
                compared.Ask("coverage/requirements/without", $"requirements covered {without}", Direction.None, architecture => Covered(architecture, isWithout: true, compared.Without), isHeadline: true),
            ],
            .. capabilities.SelectMany(capability => Rows(compared, capability, without)),
        ])
        {
            Notes = capabilities.Count == 0
                ? [$"No file needs a capability on its day."]
                : [$"Capabilities of one name are taken for the same, and compared where the same amount is needed. Where pledges carry caveats, what is covered without these stands beside: more is covered than elsewhere only where that is so whether the caveats matter or not."],
        };
    }

    private static IEnumerable<ComparedRow> Rows(Compared compared, Capability asked, Sentence without)
    {
        var capability = asked.Name;
        var isAlike = compared.Architectures.Select(architecture => Text(NeededIn(architecture).Where(requirement => requirement.Capability.Name == capability), architecture)).Where(needs => needs.Length > 0).Distinct().Count() <= 1;
        yield return compared.Ask($"coverage/{capability}", $"{new ShortName(asked)}: covered", Direction.More, architecture => Part(Of(architecture, capability), null, isAlike));

        // Without somebody who gives nothing anywhere, all is as it was.
        if (compared.Architectures.Any(architecture => IsMissed(architecture, compared.Without)))
            yield return compared.Ask($"coverage/{capability}/without", $"{new ShortName(asked)}: {without}", Direction.More, architecture => Part(Of(architecture, capability), Without(architecture, compared.Without), isAlike));
    }

    private static bool IsMissed(ComparedArchitecture architecture, Member? member)
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

    private static ComparedCell Covered(ComparedArchitecture architecture, bool isWithout, Member? member)
    {
        var needed = Needed(architecture);
        if (needed.Count == 0)
            return new ComparedCell.NotComparable($"nothing is needed on that day");
        var leaving = isWithout ? Without(architecture, member) : null;
        var left = needed.ConvertAll(coverage => Left(coverage, leaving));
        var (covered, certain) = (left.Count(part => part.All == Rational.One), left.Count(part => part.Certain == Rational.One));
        Sentence text = covered == certain ? (Sentence)$"{covered} of {needed.Count}" : $"{covered} of {needed.Count} ({certain} without caveats)";
        return ComparedCell.Of(CellPart.OfNumber(covered, text, "requirements") with { Certain = certain }) with
        {
            Remarks = isWithout ? [Missing(member, leaving)] : [],
            Sources = Evidence.Of(needed.SelectMany(coverage => CoverageProse.Sources(coverage))),
        };
    }

    private static Sentence Missing(Member? named, Member? leaving) => (named, leaving) switch
    {
        (_, not null) => (Sentence)$"without {new ShortName(leaving)}",
        (not null, _) => $"{new ShortName(named)} pledges nothing here",
        _ => $"nobody pledges nothing here",
    };

    private static ComparedCell Part(List<Coverage> needed, Member? leaving, bool isAlike)
    {
        if (needed.Count == 0)
            return new ComparedCell.NotComparable($"it asks for none of this capability on that day");
        var cell = JoinedCells.Of([.. needed.Select(coverage => coverage.Requirement)], requirement =>
        {
            var coverage = needed.Single(coverage => coverage.Requirement == requirement);
            var (all, certain) = Left(coverage, leaving);
            Sentence of = $"of {new Amount(coverage.Needed, requirement.Capability.Unit.Name)}";
            Sentence text = all == certain ? (Sentence)$"{new Percentage(all, 0)} {of}" : $"{new Percentage(all, 0)} ({new Percentage(certain, 0)} without caveats) {of}";
            return ComparedCell.Of(CellPart.OfNumber(all, text) with { Certain = certain }) with { Sources = CoverageProse.Sources(coverage) };
        });
        return isAlike || cell is not ComparedCell.Known known
            ? cell
            : new ComparedCell.NotComparable($"the files do not need the same amount") { Parts = known.Parts, Remarks = known.Remarks, Sources = known.Sources };
    }

    // What part of the need is covered, and what part of it without pledges that carry a caveat: only a reader can tell whether a caveat matters.
    private static (Rational All, Rational Certain) Left(Coverage coverage, Member? leaving)
    {
        var left = leaving is null ? coverage : coverage.Without(MemberSet.Of(leaving.Number));
        return (Rational.One - (left.Missing / left.Needed), Rational.Min(left.Unconditional / left.Needed, Rational.One));
    }

    /// <summary>The member that gives nothing any more: the one named, if it pledges anything, or the one that alone covers most requirements in part or whole.</summary>
    private static Member? Without(ComparedArchitecture architecture, Member? member)
    {
        var suppliers = Needed(architecture).SelectMany(coverage => coverage.Suppliers.Select(supplier => (supplier.Member, Part: supplier.Amount / coverage.Needed))).ToList();
        return member is not null
            ? suppliers.Select(supplier => supplier.Member).FirstOrDefault(supplier => supplier.Name == member.Name)
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
