using System.Collections.Immutable;

using AfterNato.Checks.Decisions.Remedies;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Decisions;

/// <summary>
/// A decision that those whom it concerns can stop alone. Every member that could be in a role is tried in it. Where the procedure asks
/// the subject's own consent in a step of its own, this is reported as a property and not as a weakness.
/// </summary>
public sealed class SubjectVetoCheck : CheckOf<Procedure>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "AN3003", "SubjectVeto", Severity.Warning, "A decision that those whom it concerns can stop alone.");

    public override string RangesOver => "procedures that say whom they are about";

    protected override IEnumerable<Procedure> Subjects(Situation situation) =>
        situation.Architecture.Procedures.Where(procedure => procedure.Roles.Length > 0);

    protected override Sentence Question(Procedure subject) => $"those whom {subject:name} is about can stop it";

    protected override IEnumerable<Finding> Examine(Procedure subject, Situation situation) =>
        subject.Roles.SelectMany(role => Blockers(subject, role, situation).Select(group => Told(subject, role, [.. group], situation)));

    // Members who stop it at the same steps are told of together.
    private static IEnumerable<IGrouping<string, Blocker>> Blockers(Procedure procedure, string role, Situation situation)
    {
        var blockers = new List<Blocker>();
        foreach (var member in situation.Members(RoleSettings.Candidates(procedure, situation)))
        {
            if (SubjectRefusal.StepsStopped(procedure, role, member.Number, situation) is { } steps)
                blockers.Add(new Blocker(member, steps));
        }

        return blockers.GroupBy(blocker => string.Join('\n', blocker.Steps.Select(step => step.Element.Index)));
    }

    private Finding Told(Procedure procedure, string role, ImmutableArray<Blocker> group, Situation situation)
    {
        var blockers = group.Select(blocker => blocker.Member).ToList();
        var ordered = group[0].Steps.ToList();
        var isAsked = SubjectRefusal.IsAsked(ordered, role);
        var place = ordered.Count == 0 ? procedure.Declaration.Origin : Evidence.Place(ordered[0], Sentence.Empty).Origin;
        return new Finding(Descriptor, procedure, Message(procedure, role, blockers, ordered, isAsked), place)
        {
            Severity = isAsked ? Severity.Information : Descriptor.Severity,
            Witness =
            [
                WitnessPart.One("role", role),
                WitnessPart.Many("members", Prose.Names(blockers)),
                WitnessPart.Many("steps", ordered.Select(step => step.Name)),
            ],
            Shown = $"{blockers[0]} as {new RoleName(role)} refuses, everybody else consents: rejected{StepProse.At([.. ordered.Take(1)])}.",
            Related = [.. ordered.Skip(1).Select(step => Evidence.Place(step, $"step {step.Element:name} as well"))],
            Sources = Evidence.Of(Evidence.Behind(procedure, ordered)),
            Remedies = isAsked ? [] : new SubjectRemedies(procedure, role, blockers, situation).Find(),
            Hint = isAsked ? $"The procedure asks the {new RoleName(role)} itself; if that is meant, nothing need be done." : SubjectRefusal.Advice(role, ordered),
        };
    }

    private static Sentence Message(Procedure procedure, string role, List<Member> blockers, List<Step> steps, bool isAsked)
    {
        var where = StepProse.At(steps);
        var asked = new RoleName(role);
        if (isAsked)
            return $"{procedure:name} asks the {asked} for its own consent{where}, so the {asked} can stop it.";
        return blockers.Count == 1
            ? (Sentence)$"{blockers[0]}, as the {asked}, can alone stop {procedure:name}, the decision about itself,{where}."
            : $"Each of {Prose.Members(blockers.Count)}, as the {asked}, can alone stop {procedure:name}, the decision about itself,{where}.";
    }

    /// <summary>Somebody who can stop the decision about itself, and the steps at which.</summary>
    private sealed record Blocker(Member Member, ImmutableArray<Step> Steps);
}
