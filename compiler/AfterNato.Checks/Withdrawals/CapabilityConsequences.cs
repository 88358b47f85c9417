using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Requirements that are no longer covered, on the day or later.</summary>
internal static class CapabilityConsequences
{
    public static IEnumerable<Consequence> Of(Comparing comparing) => comparing.Architecture.Requirements
        .Where(requirement => requirement.IsNeededFrom(comparing.Date))
        .Select(requirement => Of(requirement, comparing))
        .OfType<Consequence>();

    private static Consequence? Of(Requirement requirement, Comparing comparing)
    {
        IReadOnlyList<Coverage> before;
        try
        {
            before = comparing.Before.CoverageOf(requirement);
        }
        catch (UnknownAnswerException)
        {
            return null;
        }

        try
        {
            // Nobody needs anything any more on behalf of a member that has left everything.
            var days = before.Zip(After(requirement, before, comparing)).Where(day => day.Second.Needed > Rational.Zero).ToList();
            if (days.Find(day => day.First.Missing == Rational.Zero && day.Second.Missing > Rational.Zero) is { First: not null } opened)
                return Told(ConsequenceKind.Uncovered, Gravity.Breaks, opened, comparing);
            if (days.Find(day => day.Second.Missing > day.First.Missing) is { First: not null } grown)
                return Told(ConsequenceKind.GapGrows, Gravity.Weakens, grown, comparing);
            return days.Find(day => day.Second.Available < day.First.Available) is { First: not null } lost ? Told(ConsequenceKind.PledgeLost, Gravity.Changes, lost, comparing) : null;
        }
        catch (UnknownAnswerException unknown)
        {
            return Comparing.Undecided(ConsequenceKind.Uncovered, Layer.Capabilities, requirement, $"{requirement:name} is still covered", unknown);
        }
    }

    // Where organisations name their members one by one, whoever leaves everything takes along its own pledges, and nothing else changes.
    private static IEnumerable<Coverage> After(Requirement requirement, IReadOnlyList<Coverage> before, Comparing comparing)
    {
        if (comparing.Departure.From is not null || requirement.Suppliers is not (null or Organisation { NamesItsMembers: true }))
            return comparing.After.CoverageOf(requirement);
        var leaving = comparing.Departure.Members & comparing.Before.GiversOf(requirement.Capability);
        return leaving.IsEmpty ? [] : before.Select(day => day.Without(leaving));
    }

    private static Consequence Told(ConsequenceKind kind, Gravity gravity, (Coverage Before, Coverage After) day, Comparing comparing)
    {
        var (before, after) = day;
        var requirement = before.Requirement;
        var (needed, missing) = (new Amount(after.Needed, null), new Amount(after.Missing, null));
        Sentence left = $"{new Amount(after.Available, null)} of {new Amount(before.Available, requirement.Capability.Unit.Name)} are left";
        Sentence told = kind switch
        {
            ConsequenceKind.Uncovered => (Sentence)$"{requirement:name} is no longer covered: {left}, {needed} are needed and {missing} are missing",
            ConsequenceKind.GapGrows => $"{requirement:name} lacks still more: {left}, and {missing} in place of {new Amount(before.Missing, null)} are missing",
            _ => $"{requirement:name} stays covered: {left}, and {needed} are needed",
        };
        var message = before.Date > comparing.Date ? (Sentence)$"From {before.Date} on {told}." : $"{told}.";
        return new(kind, Layer.Capabilities, gravity, requirement, message) { Because = Lost(before, after) };
    }

    private static ImmutableArray<Element> Lost(Coverage before, Coverage after) =>
        [.. before.Pledges.Where(pledge => !after.Pledges.Any(staying => staying.Index == pledge.Index))];
}
