using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Power;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Who can stop a procedure alone in one version and not in the other: whoever is in its roles, and as the one whom it is about. The other way round it says the same the other way round.</summary>
internal sealed class VetoComparison(Correspondence found, Situation old, Situation @new)
{
    private readonly TouchedSearch _touched = new(found);

    public IEnumerable<VetoDifference> Compare() => @new.Architecture.Procedures
        .SelectMany(procedure => Compare(found.Counterpart(found.New.NodeOf(procedure))?.Element as Procedure, procedure))
        .Concat(old.Architecture.Procedures.Where(procedure => !found.IsJoined(found.Old.NodeOf(procedure))).SelectMany(gone => Compare(gone, null)));

    private IEnumerable<VetoDifference> Compare(Procedure? before, Procedure? after)
    {
        var none = new VetoDifference(after ?? before ?? throw new ArgumentException("One side must have the procedure."), before is null ? DifferenceStanding.Added : after is null ? DifferenceStanding.Removed : DifferenceStanding.Changed, [], [], null);
        var (could, can) = (Stoppers(before, old), Stoppers(after, @new));
        var general = Compare(before, after, none, could, can);
        if (general is not null)
            yield return general;
        foreach (var (was, now) in Roles(before, after))
        {
            // Where one side does not have the role, whoever could be in it is like anybody else there.
            var had = was is null ? Among(could, found.Old, after, @new) : Subjects(before, was, old, could);
            var has = now is null ? Among(can, found.New, before, old) : Subjects(after, now, @new, can);

            // Whoever it was could, whoever it is can: that others could be in the role is no other veto.
            if (was is not null && now is not null && IsEverybody(before, old, had) && IsEverybody(after, @new, has))
                continue;
            var subjects = Compare(before, after, none with { Role = now ?? was, IsRoleGone = now is null && after is not null }, had, has);
            if (subjects is null || (general is not null && Tells(general, subjects)))
                continue;
            var lost = was is null ? Candidates(after, @new) : Candidates(before, old);
            var gained = now is null ? Candidates(before, old) : Candidates(after, @new);
            yield return subjects with { IsWhoever = subjects.Gained.IsEmpty ? subjects.Lost.Length == lost.Count : subjects.Lost.IsEmpty && subjects.Gained.Length == gained.Count };
        }
    }

    private IEnumerable<(string? Was, string? Now)> Roles(Procedure? before, Procedure? after)
    {
        foreach (var role in after?.Roles ?? [])
            yield return (Counterpart(found.New, after, role), role);
        foreach (var role in (before?.Roles ?? []).Where(role => Counterpart(found.Old, before, role) is null))
            yield return (role, null);
    }

    private string? Counterpart(ModelMeaning model, Procedure? procedure, string role) =>
        procedure is not null && model.Introduced(model.NodeOf(procedure), role) is { } node ? found.Counterpart(node)?.Name : null;

    // Why it is unknown is told once, and so is who can stop it whoever is in its roles; but that a veto is new is more than that there is one.
    private static bool Tells(VetoDifference general, VetoDifference subjects) =>
        (subjects.Unknown is not null && general.Unknown is not null)
        || ((general.Unanswered is null || subjects.Unanswered is not null) && subjects.Gained.All(general.Gained.Contains) && subjects.Lost.All(general.Lost.Contains));

    private VetoDifference? Compare(Procedure? before, Procedure? after, VetoDifference difference, Answer<ImmutableArray<Member>?> had, Answer<ImmutableArray<Member>?> has)
    {
        // Of what nobody can complete it would mislead to say that nobody can stop it; that it cannot succeed is told by itself.
        if (after is not null && IsHopeless(has))
            return null;
        if (has.Reason is { } unknown)
            return had.Reason is null ? difference with { Unknown = unknown.ToString() } : _touched.IsTouched(after) ? difference with { Unknown = $"{unknown} (in both)" } : null;

        // Where the old version had no answer, nobody can say that a veto was there.
        if (had.Reason is { } reason && after is null)
            return difference with { Unknown = reason.ToString() };
        var unanswered = had.Reason is { } why ? $"who could before is unknown: {why}" : IsHopeless(had) ? "before, it could not succeed at all" : null;
        var were = Nodes(had, member => found.Old.NodeOf(member));
        var are = Nodes(has, member => found.New.NodeOf(member));
        var kept = are.Select(found.Counterpart).ToHashSet();
        ImmutableArray<string> gained = [.. are.Where(member => !were.Contains(found.Counterpart(member) ?? member)).Select(member => member.Shown)];
        ImmutableArray<string> lost = [.. were.Where(member => !kept.Contains(member)).Select(member => member.Shown)];
        return gained.IsEmpty && lost.IsEmpty ? null : difference with { Gained = gained, Lost = lost, Unanswered = unanswered };
    }

    private static List<MeaningNode> Nodes(Answer<ImmutableArray<Member>?> members, Func<Member, MeaningNode> node) => members.Match(known => (known ?? []).Select(node).ToList(), _ => []);

    private static bool IsHopeless(Answer<ImmutableArray<Member>?> stoppers) => stoppers.Match(known => known is null, _ => false);

    // Null where nobody can complete it; nobody can stop what is not there.
    private static Answer<ImmutableArray<Member>?> Stoppers(Procedure? procedure, Situation situation) => Answer<ImmutableArray<Member>?>.To(() =>
    {
        if (procedure is null)
            return [];
        var day = situation.Apart();
        return RoleSettings.Of(procedure, day).Any(about => procedure.GameAt(day, about).CanBeAdopted) ? [.. day.Members(RoleSettings.VetoPlayers(procedure, day))] : null;
    });

    // Those who can stop the decision when they are in the role themselves; null where nobody can complete it.
    private static Answer<ImmutableArray<Member>?> Subjects(Procedure? procedure, string role, Situation situation, Answer<ImmutableArray<Member>?> stoppers) => procedure is null || IsHopeless(stoppers) ? stoppers : Answer<ImmutableArray<Member>?>.To(() =>
    {
        var day = situation.Apart();
        return [.. day.Members(Candidates(procedure, day)).Where(member => SubjectRefusal.StepsStopped(procedure, role, member.Number, day) is not null)];
    });

    // Those of them who could be in the roles that the procedure has on the other side.
    private Answer<ImmutableArray<Member>?> Among(Answer<ImmutableArray<Member>?> stoppers, ModelMeaning model, Procedure? other, Situation situation)
    {
        var candidates = Candidates(other, situation);
        return stoppers.Then<ImmutableArray<Member>?>(known => known?.Where(member => found.Counterpart(model.NodeOf(member))?.Element is Member same && candidates.Contains(same.Number)).ToImmutableArray());
    }

    private static MemberSet Candidates(Procedure? procedure, Situation situation) => procedure is null ? MemberSet.Empty : RoleSettings.Candidates(procedure, situation.Apart());

    private static bool IsEverybody(Procedure? procedure, Situation situation, Answer<ImmutableArray<Member>?> subjects) =>
        procedure is not null && subjects.Match(known => known?.Length == Candidates(procedure, situation).Count, _ => false);
}
