using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A procedure in which several members take part and one decides: it succeeds if that member consents, and only then. Where a procedure says
/// openly that one member decides, nobody else takes part, and there is nothing to find.
/// </summary>
public sealed class DictatorCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3012", "Dictator", Severity.Warning, "A procedure in which several members take part and one decides alone.");

    public override string RangesOver => "procedures in which several members take part";

    protected override IEnumerable<Procedure> Subjects(Situation situation) =>
        situation.Architecture.Procedures.Where(procedure => procedure.GameAt(situation, Roles.None).Players.Count > 1);

    protected override Sentence Question(Procedure subject) => $"one member decides {subject:name} alone";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation)
    {
        if (Of([.. PlayedGame.Of(subject, situation)]) is not { } number)
            yield break;
        var member = situation.Architecture.Members[number];
        var others = situation.Members(subject.GameAt(situation, Roles.None).Players - MemberSet.Of(number)).ToList();
        var alone = subject.Steps.Where(step => step.GameAt(situation, Roles.None) is { CanPass: true, AlwaysPasses: false } game && game.Wins(MemberSet.Of(number))).ToList();
        yield return new Finding(Descriptor, subject, $"{member} alone decides {subject:name}: it succeeds when {member} consents, and only then.", subject.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.One("member", member.Name),
                WitnessPart.Many("without", Prose.Names(others)),
                WitnessPart.Many("steps", alone.Select(step => step.Name)),
            ],
            Shown = Sentence.Of(others.Count, $"what {Prose.List(others)} says makes no difference.", $"what {Prose.List(others)} say makes no difference."),
            Related = [.. alone.Select(step => Evidence.Place(step, $"{member} carries step {step.Element:name} alone"))],
            Sources = Evidence.Of(Evidence.Behind(subject, subject.Steps)),
            Hint = $"Let the others decide something as well, or say openly that one decides: a single step `by` that member.",
        };
    }

    /// <summary>Whoever decides alone in every one of these games that leaves it a seat: one member at most, or nobody.</summary>
    internal static int? Of(ImmutableArray<PlayedGame> games)
    {
        var candidates = games.Aggregate(MemberSet.Empty, (members, played) => members | played.Game.Players);
        foreach (var played in games)
            candidates = MemberSet.Of(candidates.Where(member => !played.Game.Players.Contains(member) || Decides(played.Game, MemberSet.Of(member))));
        return candidates.IsEmpty ? null : candidates.First();
    }

    private static bool Decides(SimpleGame game, MemberSet member) => !game.CanPassWithout(member) && game.Wins(member);
}
