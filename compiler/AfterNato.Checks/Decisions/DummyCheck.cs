using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// Members that take part in a procedure and whose consent never makes a difference: they are in no minimal winning coalition, whoever else is
/// in a role that costs a seat. Where one member decides alone all others are such, and that is told once, of the one that decides.
/// </summary>
public sealed class DummyCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3011", "Dummy", Severity.Warning, "A member that takes part in a procedure and never makes a difference.");

    public override string RangesOver => "procedures in which several members take part";

    protected override IEnumerable<Procedure> Subjects(Situation situation) =>
        situation.Architecture.Procedures.Where(procedure => procedure.GameAt(situation, Roles.None).Players.Count > 1);

    protected override Sentence Question(Procedure subject) => $"some member never makes a difference in `{subject.Name}`";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        ImmutableArray<PlayedGame> games = [.. PlayedGame.Of(subject, situation)];
        if (DictatorCheck.Of(games) is not null || games.Any(played => played.Game.AlwaysPasses))
            yield break;

        // Whoever can stop it makes a difference.
        var idle = games.Aggregate(MemberSet.Empty, (members, played) => members | played.Game.Players);
        idle = games.Aggregate(idle, (members, played) => members - played.VetoPlayers);
        foreach (var played in games.TakeWhile(_ => !idle.IsEmpty))
        {
            if (!(idle & played.Game.Players).IsEmpty)
                idle -= played.Game.Players - MemberSet.Of(played.Members(played.Witnesses.NeverDecisive()).Select(member => member.Number));
        }

        if (!idle.IsEmpty)
            yield return Told(subject, situation, [.. situation.Members(idle)], [.. subject.Steps.Where(step => !(step.GameAt(situation, Roles.None).Players & idle).IsEmpty)]);
    }

    private Finding Told(Procedure procedure, Situation situation, List<Member> who, List<Step> steps)
    {
        var body = steps.Count == 1 && steps[0].Actor is Actor.OfBody { Body: var voting } ? voting : null;
        var part = body is null ? $"in `{procedure.Name}`" : $"in {body.Title} for `{procedure.Name}`";
        var message = who.Count == 1
            ? $"{who[0].Title} has a say {part} that never counts: whatever the others say, the outcome is the same with its consent and without."
            : $"{Prose.Members(who.Count)} have a say {part} that never counts: whatever the others say, the outcome is the same with their consent and without.";
        return new Finding(Descriptor, procedure, message, steps.Count == 1 ? Evidence.Place(steps[0], "").Origin : procedure.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("members", Prose.Names(who)),
                WitnessPart.Many("steps", steps.Select(step => step.Name)),
            ],
            Shown = $"{Prose.List(who)} {(who.Count == 1 ? "is" : "are")} needed in none of the coalitions that carry it{Weight(body, who, situation)}.",
            Related = steps.Count == 1 ? [] : [.. steps.Select(step => Evidence.Place(step, $"step `{step.Name}`"))],
            Sources = Evidence.Of(Evidence.Behind(procedure, steps)),
            Hint = "Change the number of votes that are needed or the weights of the seats, or say openly that they are only heard.",
        };
    }

    private static string Weight(Body? body, List<Member> who, Situation situation)
    {
        if (body?.Weight is not { } fact || who.Count > 1)
            return "";
        var votes = new Electorate(situation, body.SeatsAt(situation), fact).Votes(MemberSet.Of(who[0].Number));
        return votes == Runtime.Numbers.Rational.One ? ", though it has 1 vote" : $", though it has {votes} votes";
    }
}
