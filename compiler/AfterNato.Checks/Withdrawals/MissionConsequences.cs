using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Findings;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Missions that lose whoever leads them, or what they need.</summary>
internal static class MissionConsequences
{
    public static IEnumerable<Consequence> Of(Comparing comparing) => comparing.Architecture.Missions.Where(mission => mission.IsRunningAt(comparing.Date)).SelectMany(mission => Of(mission, comparing));

    private static IEnumerable<Consequence> Of(Mission mission, Comparing comparing)
    {
        if (mission.Command is { } command && CommandConsequences.LosesItsHead(command, comparing))
            yield return new(ConsequenceKind.MissionWithoutLead, Layer.Missions, Gravity.Breaks, mission, $"Nobody commands {command} any more, under which {mission} stands.") { Because = [command] };

        var contributions = mission.Contributions;
        if (!contributions.Any(share => comparing.Loses(mission, share)))
            yield break;
        var staying = comparing.After.Of(mission).Contributions;
        ImmutableArray<Element> gone = [.. contributions.ExceptBy(staying.Select(share => share.Of), share => share.Of).Select(share => comparing.Architecture.Elements[share.Of])];
        if (contributions.Select(share => share.Quantity.Unit).Distinct().Skip(1).Any())
        {
            var givers = Prose.List(gone);
            yield return new(ConsequenceKind.ContributionLost, Layer.Missions, Gravity.Weakens, mission, Sentence.Of(gone.Length, $"{mission} loses what {givers} contributes.", $"{mission} loses what {givers} contribute.")) { Because = gone };
            yield break;
        }

        var (had, left, unit) = (Sum(contributions), Sum(staying), contributions[0].Quantity.Unit);
        if (had == left)
            yield break;
        Sentence lost = $"{mission} loses {new Amount(had - left, null)} of {new Amount(had, unit)} ({new Percentage((had - left) / had, 0)})";
        if (left == Rational.Zero)
            yield return new(ConsequenceKind.UnderStrength, Layer.Missions, Gravity.Breaks, mission, $"Nobody contributes to {mission} any more.") { Because = gone };
        else if (mission.Troops is { } strength && strength.Unit == unit && had >= strength.Amount && left < strength.Amount)
            yield return new(ConsequenceKind.UnderStrength, Layer.Missions, Gravity.Breaks, mission, $"{lost}, and falls under its strength of {new Amount(strength.Amount, null)}.") { Because = gone };
        else
            yield return new(ConsequenceKind.ContributionLost, Layer.Missions, Gravity.Weakens, mission, $"{lost}.") { Because = gone };
    }

    private static Rational Sum(ImmutableArray<Share> shares) => shares.Aggregate(Rational.Zero, (sum, share) => sum + share.Quantity.Amount);
}
