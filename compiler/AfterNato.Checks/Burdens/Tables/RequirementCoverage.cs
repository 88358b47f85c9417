using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;

namespace AfterNato.Checks.Burdens.Tables;

/// <summary>How a requirement is covered over time.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Days">What is needed and pledged on the first day, and on each later one on which that changes.</param>
/// <param name="Unknown">Why it cannot be told, as half a sentence; null where it can.</param>
public sealed record RequirementCoverage(Requirement Requirement, ImmutableArray<Coverage> Days, Sentence? Unknown)
{
    /// <summary>How a requirement is covered from a day on.</summary>
    public static RequirementCoverage Of(Requirement requirement, Situation situation)
    {
        try
        {
            var days = ImmutableArray.CreateBuilder<Coverage>();
            foreach (var day in requirement.CoverageFrom(situation))
            {
                if (days.Count == 0 || days[^1].Needed != day.Needed || !days[^1].Pledges.SequenceEqual(day.Pledges))
                    days.Add(day);
            }

            return new(requirement, days.ToImmutable(), null);
        }
        catch (UnknownAnswerException unknown)
        {
            return new(requirement, [], unknown.Reason);
        }
    }
}
