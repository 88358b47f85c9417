using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Power;

/// <summary>What matters most about the power in a decision, in sentences: who can block it alone, how many must agree, how probably it is adopted.</summary>
internal static class PowerHeadline
{
    private static readonly Rational Usual = new(95, 100);

    public static string Of(PowerReport report)
    {
        if (report.Players.IsEmpty)
            return report.Winning.Match(winning => winning.IsZero ? "It can never be adopted." : $"No {new PlayerText(report).Noun}'s consent is needed for it.", reason => $"Whether it can be adopted is unknown: {reason}.");
        string[] sentences = [Blocking(report), Needed(report), Chance(report)];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Blocking(PowerReport report)
    {
        if (report.BlockingNumber is Answer<int?>.Known { Value: var number })
        {
            if (number is null)
                return "It is adopted even if nobody consents.";
            if (number == 0)
                return "It can never be adopted, whoever consents.";
            if (number > 1)
                return FormattableString.Invariant($"Nobody can block it alone; that takes {new PlayerText(report).Count(number.Value)} together.");
        }

        if (report.Dictator is Answer<Player?>.Known { Value: { } dictator })
            return $"{dictator.Title} decides alone.";
        return report.VetoPlayers.Match(
            players => players.Length switch
            {
                0 => "Nobody can block it alone.",
                1 => $"{players[0].Title} alone can block it.",
                _ when players.Length == report.Players.Length => FormattableString.Invariant($"Each of {new PlayerText(report).Count(players.Length)} can block it alone, so all must agree."),
                _ => $"{new PlayerText(report).Listed(players)} can each block it alone.",
            },
            reason => $"Who can block it alone is unknown: {reason}.");
    }

    // That all must agree, that one is enough or that it cannot be had is said already.
    private static string Needed(PowerReport report) => report.SmallestWinning.Match(
        size => size is { } least and > 0 && report.Dictator is not Answer<Player?>.Known { Value: not null } && least < report.Players.Length
            ? FormattableString.Invariant($"At least {least} of {new PlayerText(report).Count(report.Players.Length)} must agree.")
            : "",
        reason => report.VetoPlayers.Reason is null ? $"How many must agree is unknown: {reason}." : "");

    private static string Chance(PowerReport report)
    {
        if (report.BlockingNumber is Answer<int?>.Known { Value: null or 0 })
            return "";
        var chosen = report.Adoption.FirstOrDefault(adoption => adoption.Consent == Usual) ?? report.Adoption[0];
        var noun = new PlayerText(report).Noun;
        var others = report.ConsentOf.IsEmpty ? $"every {noun}" : $"every other {noun}";
        return chosen.Probability.Match(
            probability => $"If {others} consents with a probability of {PowerStyle.Consent(chosen.Consent)}, independently of the others, the probability of adoption is {probability.ToPercent(1)}.",
            _ => "");
    }
}
