using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
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

    protected override Sentence Question(Procedure subject) => $"some member never makes a difference in {subject:name}";

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
        var say = body is null ? (Sentence)$"a say in {procedure:name}" : $"a say in {body} for {procedure:name}";
        var message = who.Count == 1
            ? (Sentence)$"{who[0]} has {say} that never counts: whatever the others say, the outcome is the same with its consent and without."
            : $"{Prose.Members(who.Count)} have {say} that never counts: whatever the others say, the outcome is the same with their consent and without.";
        return new Finding(Descriptor, procedure, message, steps.Count == 1 ? Evidence.Place(steps[0], Sentence.Empty).Origin : procedure.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("members", Prose.Names(who)),
                WitnessPart.Many("steps", steps.Select(step => step.Name)),
            ],
            Shown = who.Count == 1
                ? (Sentence)$"{who[0]} is needed in none of the coalitions that carry it{Weight(body, who[0], situation)}."
                : $"{Prose.List(who)} are needed in none of the coalitions that carry it.",
            Related = steps.Count == 1 ? [] : [.. steps.Select(step => Evidence.Place(step, $"step {step.Element:name}"))],
            Sources = Evidence.Of(Evidence.Behind(procedure, steps)),
            Hint = $"Change the number of votes that are needed or the weights of the seats, or say openly that they are only heard.",
        };
    }

    private static Sentence Weight(Body? body, Member member, Situation situation)
    {
        if (body?.Weight is not { } fact)
            return Sentence.Empty;
        var votes = new Electorate(situation, body.SeatsAt(situation), fact).Votes(MemberSet.Of(member.Number));
        if (votes == Rational.One)
            return $", though it has 1 vote";
        return votes.IsWhole ? (Sentence)$", though it has {votes.Numerator} votes" : $", though it has {votes.Numerator}/{votes.Denominator} votes";
    }
}
