using AfterNato.Checks.Power;
using AfterNato.Runtime.Voting;

namespace AfterNato.Cli.Output.Power;

/// <summary>Of what a report on power speaks, by the keys of the JSON document: the decision, the day, who is gone, whose vote is given.</summary>
internal static class PowerContext
{
    public static IEnumerable<PowerRow> Of(PowerReport report, bool explainsEngine)
    {
        yield return new("architecture", report.Situation.Architecture.Name) { Title = report.Situation.Architecture.Title };
        yield return new("asOf", FormattableString.Invariant($"{report.Situation.Date:yyyy-MM-dd}"));
        if (report.Scenario is { } scenario)
            yield return new("scenario", scenario.Name) { Title = scenario.Title };
        yield return new("subject", report.Subject.Name) { Title = report.Subject.Element.Title };
        if (report.Subject.Rule is { } rule)
            yield return new("rule", rule);
        yield return new("players", Players(report));
        foreach (var role in report.Subject.About.Filled)
        {
            foreach (var member in report.Situation.Members(report.Subject.About[role]))
                yield return new("about", member.Name) { Of = role, Title = member.Title };
        }

        foreach (var member in report.Left)
            yield return new("left", "true") { Of = member.Name, Title = member.Title };
        if (!report.Left.IsEmpty)
            yield return new("policy", Word(report.Policy));
        foreach (var (player, isFor) in report.Given)
            yield return new("given", isFor ? "for" : "against") { Of = player.Name, Title = player.Title };
        foreach (var (player, consent) in report.ConsentOf)
            yield return new("consentOf", PowerStyle.Fraction(consent)) { Of = player.Name, Title = player.Title };
        foreach (var note in report.Notes)
            yield return new("notes", note.ToString());
        if (explainsEngine && report.Engine is Answer<EngineUsed>.Known { Value: var engine })
        {
            yield return new("engineReason", engine.Why.ToString());
            foreach (var other in engine.Others)
                yield return new("enginesNotUsed", other.Reason.ToString()) { Of = other.Name };
        }
    }

    /// <summary>Who plays: members or seats.</summary>
    public static string Players(PowerReport report) => report.Subject.IsBySeats ? "seats" : "members";

    /// <summary>A policy as the command line calls it.</summary>
    public static string Word(LeavingPolicy policy) => policy switch
    {
        LeavingPolicy.KeepQuotas => "absolute",
        LeavingPolicy.TakeConsentAsGiven => "consent",
        _ => "recompute",
    };
}
