using AfterNato.Checks.Power;
using AfterNato.Runtime.Voting;

namespace AfterNato.Cli.Output.Power;

/// <summary>Of what a report on power speaks, in sentences.</summary>
internal static class PowerContextText
{
    /// <summary>«Security Council by `un_security_council`, as of 2026-01-01: 15 members».</summary>
    public static string Title(PowerReport report)
    {
        var subject = report.Subject;
        var title = subject.Element.Title == subject.Name ? subject.Name : $"{subject.Element.Title} ({subject.Name})";
        var rule = subject.Rule is { } name ? $" by {name}" : "";
        var scenario = report.Scenario is { } played ? $", in the scenario “{played.Title}”" : "";
        return FormattableString.Invariant($"{title}{rule}{scenario}, as of {report.Situation.Date:yyyy-MM-dd}: {new PlayerText(report).Count(report.Players.Length)}");
    }

    public static IEnumerable<string> Conditions(PowerReport report)
    {
        var players = new PlayerText(report);
        foreach (var role in report.Subject.About.Filled)
            yield return $"The {role} is {PlayerText.Listed([.. report.Situation.Members(report.Subject.About[role])])}.";
        if (!report.Left.IsEmpty)
        {
            var chosen = report.IsPolicyChosen ? "" : ", for want of another policy";
            yield return $"{PlayerText.Listed(report.Left)} {(report.Left.Length == 1 ? "has" : "have")} left; {Policy(report.Policy)}{chosen} (--policy {PowerContext.Word(report.Policy)}).";
        }

        foreach (var votes in report.Given.GroupBy(vote => vote.IsFor))
            yield return $"{players.Listed([.. votes.Select(vote => vote.Player)])} {(votes.Count() == 1 ? "votes" : "vote")} {(votes.Key ? "for" : "against")} it; what follows is the game of the others.";
        foreach (var same in report.ConsentOf.GroupBy(one => one.Consent))
            yield return $"{players.Listed([.. same.Select(one => one.Player)])} {(same.Count() == 1 ? "consents" : "consent")} with a probability of {PowerStyle.Consent(same.Key)}.";
        foreach (var note in report.Notes)
            yield return note.ToString();
    }

    /// <summary>How it was computed, and why not in the ways that come first where they apply.</summary>
    public static IEnumerable<string> Engine(PowerReport report) => report.Engine.Match<IEnumerable<string>>(
        engine => [$"By {engine.Name}: {engine.Why}.", .. engine.Others.Select(other => $"Not by {other.Name}: {other.Reason}.")],
        reason => [$"It could not be: {reason}."]);

    private static string Policy(LeavingPolicy policy) => policy switch
    {
        LeavingPolicy.KeepQuotas => "as much as before is needed of those who stay",
        LeavingPolicy.TakeConsentAsGiven => "the consent of those who left is taken as given",
        _ => "quotas are taken anew of those who stay",
    };
}
