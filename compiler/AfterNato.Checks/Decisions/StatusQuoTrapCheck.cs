using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// Something that one and the same member can both keep from beginning and keep from ending: opening and closing a mission, filling and
/// emptying a post, admitting to and removing from an organisation.
/// </summary>
public sealed class StatusQuoTrapCheck : CheckOf<Element>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3004", "StatusQuoTrap", Severity.Warning, "Something that one member can both keep from beginning and keep from ending.");

    public override string RangesOver => "missions, posts and memberships with a procedure for either direction";

    protected override IEnumerable<Element> Subjects(Situation situation)
    {
        var procedures = situation.Architecture.Procedures;
        return procedures.SelectMany(Begins).Intersect(procedures.SelectMany(Ends));
    }

    protected override string Question(Element subject) => $"one member can keep {subject.Title} both from beginning and from ending";

    protected override IEnumerable<Finding> Examine(Element subject, Situation situation)
    {
        var beginning = situation.Architecture.Procedures.Where(procedure => Begins(procedure).Contains(subject)).ToList();
        var ending = situation.Architecture.Procedures.Where(procedure => Ends(procedure).Contains(subject)).ToList();
        var games = beginning.Concat(ending).Select(procedure => procedure.GameAt(situation, Roles.None)).ToList();
        if (games.Any(game => !game.CanBeAdopted))
            yield break;

        var trapped = games.Select(game => game.VetoPlayers).Aggregate((left, right) => left & right);
        if (trapped.IsEmpty)
            yield break;

        var members = situation.Members(trapped).ToList();
        var who = members.Count == 1 ? $"{members[0].Title} alone can" : $"Each of {Prose.Members(members.Count)} alone can";
        yield return new Finding(Descriptor, subject, $"{who} keep {subject.Title} from beginning ({Names(beginning)}) and, once begun, from ending ({Names(ending)}).", subject.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("members", Prose.Names(members)),
                WitnessPart.Many("beginning", beginning.Select(procedure => procedure.Name)),
                WitnessPart.Many("ending", ending.Select(procedure => procedure.Name)),
                WitnessPart.Many("steps", beginning.Concat(ending).SelectMany(procedure => StepsOf(procedure, members[0], situation)).Select(step => step.Name)),
            ],
            Shown = $"{Prose.List(members)}. What is the case stays the case for as long as {(members.Count == 1 ? "it wants" : "one of them wants")}.",
            Related =
            [
                .. beginning.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, "this procedure begins it")),
                .. ending.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, "this procedure ends it")),
            ],
            Sources = Evidence.Of(beginning.Concat(ending).SelectMany(procedure => Evidence.Behind(procedure, procedure.Steps)).Prepend(subject)),
            Hint = "Let it end by another rule than it begins, or give it a date on which it ends unless it is renewed.",
        };
    }

    private static IEnumerable<Element> Begins(Procedure procedure) =>
        [.. procedure.Opens, .. procedure.Fills, .. procedure.AdmitsTo];

    private static IEnumerable<Element> Ends(Procedure procedure) =>
        [.. procedure.Closes, .. procedure.Vacates, .. procedure.RemovesFrom];

    private static IEnumerable<Step> StepsOf(Procedure procedure, Member member, Situation situation) =>
        procedure.Steps.Where(step => step.GameAt(situation, Roles.None).IsVetoPlayer(member.Number));

    private static string Names(IEnumerable<Procedure> procedures) => Prose.Quoted(procedures.Select(procedure => procedure.Name));
}
