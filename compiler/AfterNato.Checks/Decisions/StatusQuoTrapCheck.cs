using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
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

    protected override Sentence Question(Element subject) => $"one member can keep {subject} both from beginning and from ending";

    protected override IEnumerable<Finding> Examine(Element subject, Situation situation)
    {
        var beginning = situation.Architecture.Procedures.Where(procedure => Begins(procedure).Contains(subject)).ToList();
        var ending = situation.Architecture.Procedures.Where(procedure => Ends(procedure).Contains(subject)).ToList();

        // What can never be completed neither begins nor ends anything.
        beginning.RemoveAll(procedure => !procedure.GameAt(situation, Roles.None).CanBeAdopted);
        ending.RemoveAll(procedure => !procedure.GameAt(situation, Roles.None).CanBeAdopted);
        if (beginning.Count == 0 || ending.Count == 0)
            yield break;

        var trapped = beginning.Concat(ending).Aggregate(
            MemberSet.First(situation.Architecture.Members.Length), (members, procedure) => members & RoleSettings.VetoPlayers(procedure, situation));
        if (trapped.IsEmpty)
            yield break;

        var members = situation.Members(trapped).ToList();
        var who = members.Count == 1 ? (Sentence)$"{members[0]} alone can" : $"Each of {Prose.Members(members.Count)} alone can";
        yield return new Finding(Descriptor, subject, $"{who} {Kept(subject, Prose.Named(beginning), Prose.Named(ending))}{Unless(beginning.Concat(ending), situation)}.", subject.Declaration.Origin)
        {
            Witness =
            [
                WitnessPart.Many("members", Prose.Names(members)),
                WitnessPart.Many("beginning", beginning.Select(procedure => procedure.Name)),
                WitnessPart.Many("ending", ending.Select(procedure => procedure.Name)),
                WitnessPart.Many("steps", beginning.Concat(ending).SelectMany(procedure => StepsOf(procedure, members[0], situation)).Select(step => step.Name)),
            ],
            Shown = Sentence.Of(
                members.Count,
                $"{Prose.List(members)}. What is the case stays the case for as long as it wants{EndOf(subject)}.",
                $"{Prose.List(members)}. What is the case stays the case for as long as one of them wants{EndOf(subject)}."),
            Related =
            [
                .. beginning.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, BeginningOf(subject))),
                .. ending.Select(procedure => new RelatedPlace(procedure.Declaration.Origin, EndingOf(subject))),
            ],
            Sources = Evidence.Of(beginning.Concat(ending).SelectMany(procedure => Evidence.Behind(procedure, procedure.Steps)).Prepend(subject)),
            Hint = subject is Mission { Period.Until: null }
                ? (Sentence)$"Let it end by another rule than it begins, or give it a date on which it ends unless it is renewed."
                : $"Let another rule or another member decide in one of the two directions.",
        };
    }

    private static Sentence EndOf(Element subject) => subject is Mission { Period.Until: { } until } ? $", until {until} at the latest, when it runs out" : Sentence.Empty;

    private static IEnumerable<Element> Begins(Procedure procedure) =>
        [.. procedure.Opens, .. procedure.Fills, .. procedure.AdmitsTo];

    private static IEnumerable<Element> Ends(Procedure procedure) =>
        [.. procedure.Closes, .. procedure.Vacates, .. procedure.RemovesFrom];

    private static IEnumerable<Step> StepsOf(Procedure procedure, Member member, Situation situation) =>
        Refusal.StepsStopped(procedure.Course, member.Number, situation, Roles.None);

    private static Sentence Unless(IEnumerable<Procedure> procedures, Situation situation)
    {
        var roles = procedures.SelectMany(procedure => RoleSettings.Of(procedure, situation)).SelectMany(about => about.Filled).Distinct().ToList();
        return roles.Count == 0 ? Sentence.Empty : $", unless it is {Alternatives.OfRoles(roles)}";
    }

    private static Sentence BeginningOf(Element subject) => subject switch
    {
        Organisation => (Sentence)$"this procedure brings members in",
        Post => $"this procedure fills it",
        _ => $"this procedure begins it",
    };

    private static Sentence EndingOf(Element subject) => subject switch
    {
        Organisation => (Sentence)$"this procedure takes members out",
        Post => $"this procedure vacates it",
        _ => $"this procedure ends it",
    };

    private static Sentence Kept(Element subject, Listing beginning, Listing ending) => subject switch
    {
        Organisation => (Sentence)$"keep others from joining {subject} ({beginning}) and members from having to leave it ({ending})",
        Post => $"keep {subject} from being filled ({beginning}) and, once filled, from being vacated ({ending})",
        _ => $"keep {subject} from beginning ({beginning}) and, once begun, from ending ({ending})",
    };
}
