using AfterNato.Checks.Burdens.Tables;
using AfterNato.Checks.Differences.Meaning;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Which gaps in what is needed opened and closed between two versions.</summary>
internal sealed class CoverageComparison(Correspondence found, Situation old, Situation @new)
{
    public IEnumerable<CoverageDifference> Compare()
    {
        foreach (var requirement in @new.Architecture.Requirements)
        {
            var before = found.Counterpart(found.New.NodeOf(requirement))?.Element as Requirement;
            if (Compare(before, requirement) is { } difference)
                yield return difference;
        }

        foreach (var gone in old.Architecture.Requirements.Where(requirement => !found.IsJoined(found.Old.NodeOf(requirement))))
        {
            if (Compare(gone, null) is { } difference)
                yield return difference;
        }
    }

    private CoverageDifference? Compare(Requirement? before, Requirement? after)
    {
        var requirement = after ?? before ?? throw new ArgumentException("One side must have the requirement.");
        var standing = before is null ? DifferenceStanding.Added : after is null ? DifferenceStanding.Removed : DifferenceStanding.Changed;
        var (had, has) = (before is null ? null : RequirementCoverage.Of(before, old.Apart()), after is null ? null : RequirementCoverage.Of(after, @new.Apart()));
        if (had?.Unknown is not null && has?.Unknown is not null)
            return null;
        var (was, now) = (GapIn(had), GapIn(has));
        var unknown = (had?.Unknown ?? has?.Unknown)?.ToString();
        return was == now && unknown is null ? null : new(requirement.Name, standing, requirement.Capability.Unit.Name, was, now, unknown);
    }

    private static CoverageGap? GapIn(RequirementCoverage? coverage) =>
        coverage?.Days.FirstOrDefault(day => day.Missing > Rational.Zero) is { } day ? new(day.Date, day.Missing) : null;
}
