using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Power;

/// <summary>What matters most about the power in a decision, in sentences: who can block it alone, how many must agree, how probably it is adopted.</summary>
internal static class PowerHeadline
{
    /// <summary>How many members are named before the rest is counted.</summary>
    private const int Shown = 6;

    private static readonly Rational Usual = new(95, 100);

    public static string Of(PowerReport report)
    {
        if (report.Members.IsEmpty)
            return report.Winning.Match(winning => winning.IsZero ? "It can never be adopted." : "No member's consent is needed for it.", reason => $"Whether it can be adopted is unknown: {reason}.");
        string[] sentences = [Blocking(report), Needed(report), Chance(report)];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>«China, France and 3 others».</summary>
    public static string Listed(ImmutableArray<Member> members) => members.Length switch
    {
        0 => "nobody",
        1 => members[0].Title,
        > Shown => FormattableString.Invariant($"{string.Join(", ", members.Take(Shown - 1).Select(member => member.Title))} and {members.Length - Shown + 1} others"),
        _ => $"{string.Join(", ", members.SkipLast(1).Select(member => member.Title))} and {members[^1].Title}",
    };

    public static string Members(int count) => count == 1 ? "1 member" : FormattableString.Invariant($"{count} members");

    private static string Blocking(PowerReport report)
    {
        if (report.BlockingNumber is Answer<int?>.Known { Value: var number })
        {
            if (number is null)
                return "It is adopted even if nobody consents.";
            if (number == 0)
                return "It can never be adopted, whoever consents.";
            if (number > 1)
                return FormattableString.Invariant($"Nobody can block it alone; that takes {number} members together.");
        }

        if (report.Dictator is Answer<Member?>.Known { Value: { } dictator })
            return $"{dictator.Title} decides alone.";
        return report.VetoPlayers.Match(
            members => members.Length switch
            {
                0 => "Nobody can block it alone.",
                1 => $"{members[0].Title} alone can block it.",
                _ when members.Length == report.Members.Length => FormattableString.Invariant($"Each of {members.Length} members can block it alone, so all must agree."),
                _ => $"{Listed(members)} can each block it alone.",
            },
            reason => $"Who can block it alone is unknown: {reason}.");
    }

    // That all must agree, that one is enough or that it cannot be had is said already.
    private static string Needed(PowerReport report) => report.SmallestWinning.Match(
        size => size is { } least and > 0 && report.Dictator is not Answer<Member?>.Known { Value: not null } && least < report.Members.Length
            ? FormattableString.Invariant($"At least {least} of {report.Members.Length} members must agree.")
            : "",
        reason => report.VetoPlayers.Reason is null ? $"How many must agree is unknown: {reason}." : "");

    private static string Chance(PowerReport report)
    {
        if (report.BlockingNumber is Answer<int?>.Known { Value: null or 0 })
            return "";
        var chosen = report.Adoption.FirstOrDefault(adoption => adoption.Consent == Usual) ?? report.Adoption[0];
        var others = report.ConsentOf.IsEmpty ? "every member" : "every other member";
        return chosen.Probability.Match(
            probability => $"If {others} consents with a probability of {PowerStyle.Consent(chosen.Consent)}, independently of the others, the probability of adoption is {probability.ToPercent(1)}.",
            _ => "");
    }
}
