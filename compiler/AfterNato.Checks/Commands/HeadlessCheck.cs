using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Time;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Commands;

/// <summary>A command whose commanding post is vacant on the day, with no deputy in office; a mission whose command is dissolved.</summary>
public sealed class HeadlessCheck : Check
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN4003", "Headless", Severity.Warning, "A command that nobody commands on the day.");

    public override string RangesOver => "commands of which the file says by which post they are commanded";

    public override CheckResult Run(Situation situation)
    {
        var date = situation.Date;
        var commands = (from command in situation.Architecture.Commands
                        where !command.IsDissolvedAt(date)
                        let post = command.CommandingPost
                        where post is not null
                        select (Command: command, Post: post, State: Offices.ActingIn(post, date))).ToList();
        var headless = commands.Where(each => each.State == Incumbency.Vacant).Select(each => Headless(each.Command, each.Post, date));
        var leaderless = (from mission in situation.Architecture.Missions
                          let command = mission.Command
                          where command is not null && command.IsDissolvedAt(date) && mission.IsRunningAt(date)
                          select Leaderless(mission, command, date)).ToList();
        var unknown = commands.Where(each => each.State == Incumbency.Unknown).Select(each => (each.Command, each.Post)).ToList();
        return Answer([.. headless, .. leaderless, .. unknown.Count == 0 ? Array.Empty<Finding>() : [Unknown(unknown)]], commands.Count + leaderless.Count == 0);
    }

    private Finding Headless(Command command, Post post, DateOnly date)
    {
        var deputies = post.Deputies.ToList();
        var since = VacantSince(post, date);
        var vacant = since is { } day ? (Sentence)$"{post} is vacant since {day}" : $"{post} is vacant";
        Sentence message = deputies.Count switch
        {
            0 => (Sentence)$"Nobody commands {command}: {vacant}, and has no deputy.",
            1 => $"Nobody commands {command}: {vacant}, and so is its deputy, {deputies[0]}.",
            _ => $"Nobody commands {command}: {vacant}, and so are its deputies, {Listing.Of(deputies)}.",
        };
        return new Finding(Descriptor, command, message, post.Declaration.Clause("vacant since")?.Origin ?? post.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("post", post.Name),
                .. since is { } first ? [WitnessPart.One("since", first.ToString())] : Array.Empty<WitnessPart>(),
                WitnessPart.Many("deputies", deputies.Select(deputy => deputy.Name)),
            ],
            Related = [new RelatedPlace(command.Declaration.Origin, $"this command is left without a head")],
            Sources = Evidence.Of([command, post, .. deputies]),
            Hint = deputies.Count == 0 ? (Sentence)$"Fill the post, or give it a deputy: `deputy of` in another post." : $"Fill the post, or that of a deputy.",
        };
    }

    // Only a scenario dissolves a command; the mission that it leads goes on all the same.
    private Finding Leaderless(Mission mission, Command command, DateOnly date)
    {
        var since = command.Dissolved ?? date;
        return new Finding(Descriptor, mission, $"Nobody commands {mission}: {command}, which leads it, no longer exists since {since}.", mission.Declaration.Clause("under")?.Origin ?? mission.Declaration.Origin)
        {
            Witness = [WitnessPart.One("command", command.Name), WitnessPart.One("since", FormattableString.Invariant($"{since:yyyy-MM-dd}"))],
            Related = [new RelatedPlace(command.Declaration.Origin, $"this command is dissolved")],
            Sources = Evidence.Of([mission, command]),
            Hint = $"Close the mission on the same day, or let another command lead it.",
        };
    }

    // The file may know more of one than of another; what it does not say is told once.
    private Finding Unknown(List<(Command Command, Post Post)> commands)
    {
        var (command, post) = commands[0];
        return new Finding(
            Descriptor, command, $"Whether anybody commands {Prose.List(commands.Select(each => each.Command))} is unknown: the file names no holder of {Prose.List(commands.Select(each => each.Post))} for this day.", post.Declaration.Origin)
        {
            Severity = Severity.Information,
            Verdict = Verdict.Unknown,
            Witness = [WitnessPart.Many("commands", commands.Select(each => each.Command.Name)), WitnessPart.Many("posts", commands.Select(each => each.Post.Name))],
            Hint = $"Say who holds the post with `held by`, or that it is `vacant since` a date.",
        };
    }

    private static PartialDate? VacantSince(Post post, DateOnly date)
    {
        if (post.DeclaredVacantAt(date) is { } declared)
            return declared;
        var left = post.Tenures.Select(tenure => tenure.Period.Until).Where(until => until is { } day && day.Last < date).Max(until => until?.Last);
        return left is { } last ? PartialDate.Of(last.AddDays(1)) : null;
    }
}
