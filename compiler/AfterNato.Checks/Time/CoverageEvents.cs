using AfterNato.Checks.Burdens;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Time;

/// <summary>Whether enough of what is needed is pledged, as time passes.</summary>
internal static class CoverageEvents
{
    /// <exception cref="UnknownAnswerException">Whose pledges count cannot be worked out.</exception>
    public static IEnumerable<TimelineEvent> Of(Requirement requirement, Situation start)
    {
        var isCovered = true;
        foreach (var coverage in requirement.CoverageFrom(start))
        {
            if (coverage.Missing > Rational.Zero && isCovered)
                yield return Uncovered(coverage) with { IsStanding = coverage.Date == start.Date };
            else if (coverage.Missing == Rational.Zero && !isCovered)
                yield return new(coverage.Date, TimelineKind.Covered, requirement, coverage.Needed == Rational.Zero ? (Sentence)$"{requirement} is no longer needed." : $"{requirement} is covered.", CoverageProse.Place(coverage));
            isCovered = coverage.Missing == Rational.Zero;
        }
    }

    private static TimelineEvent Uncovered(Coverage coverage)
    {
        var unit = coverage.Requirement.Capability.Unit.Name;
        return new(
            coverage.Date,
            TimelineKind.Uncovered,
            coverage.Requirement,
            $"{coverage.Requirement} lacks {new Amount(coverage.Missing, unit)}: {new Amount(coverage.Needed, null)} are needed and {new Amount(coverage.Available, null)} pledged.",
            CoverageProse.Place(coverage))
        {
            With = [coverage.Requirement.Capability],
        };
    }
}
