using System.Collections.Immutable;

using AfterNato.Checks.Decisions;
using AfterNato.Checks.Differences.Meaning;
using AfterNato.Checks.Power;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Who can stop a procedure alone in one version and not in the other: whoever is in its roles, and as the one whom it is about.</summary>
internal sealed class VetoComparison(Correspondence found, Situation old, Situation @new)
{
    private readonly TouchedSearch _touched = new(found);

    public IEnumerable<VetoDifference> Compare() => @new.Architecture.Procedures
        .SelectMany(procedure => Compare(found.Counterpart(found.New.NodeOf(procedure))?.Element as Procedure, procedure))
        .Concat(old.Architecture.Procedures.Where(procedure => !found.IsJoined(found.Old.NodeOf(procedure))).SelectMany(gone => Compare(gone, null)));

    private IEnumerable<VetoDifference> Compare(Procedure? before, Procedure? after)
    {
        var procedure = after ?? before ?? throw new ArgumentException("One side must have the procedure.");
        var standing = before is null ? DifferenceStanding.Added : after is null ? DifferenceStanding.Removed : DifferenceStanding.Changed;
        var general = Compare(before, after, new(procedure, standing, [], [], null), Stoppers(before, old), Stoppers(after, @new));
        if (general is not null)
            yield return general;
        foreach (var role in after?.Roles ?? [])
        {
            var same = before is null ? null : found.New.Introduced(found.New.NodeOf(procedure), role) is { } node ? found.Counterpart(node)?.Name : null;
            var (had, has) = (same is null ? Stoppers(before, old) : Subjects(before, same, old), Subjects(after, role, @new));

            // Whoever it was could, whoever it is can: that others could be in the role is no other veto.
            if (same is not null && IsEverybody(before, old, had) && IsEverybody(after, @new, has))
                continue;
            var subjects = Compare(before, after, new(procedure, standing, [], [], null) { Role = role }, had, has);

            // Why it is unknown is told once, and so is who can stop it whoever is in its roles.
            if (subjects is null || (subjects.Unknown is not null && general?.Unknown is not null) || (subjects.Gained.All(member => general?.Gained.Contains(member) == true) && subjects.Lost.All(member => general?.Lost.Contains(member) == true)))
                continue;
            yield return subjects with { IsWhoever = IsEverybody(subjects, before, after) };
        }
    }

    private VetoDifference? Compare(Procedure? before, Procedure? after, VetoDifference difference, Answer<ImmutableArray<Member>?> had, Answer<ImmutableArray<Member>?> has)
    {
        // Of what nobody can complete it would mislead to say that nobody can stop it; that it cannot succeed is told by itself.
        if (after is not null && IsHopeless(has))
            return null;
        if (has.Reason is { } unknown)
            return had.Reason is null ? difference with { Unknown = unknown } : _touched.IsTouched(after) ? difference with { Unknown = $"{unknown} (in both)" } : null;

        // Where the old version had no answer, nobody can say that a veto was there.
        if (had.Reason is { } reason && after is null)
            return difference with { Unknown = reason };
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

    // Those who can stop the decision when they are in the role themselves.
    private static Answer<ImmutableArray<Member>?> Subjects(Procedure? procedure, string role, Situation situation) => Answer<ImmutableArray<Member>?>.To(() =>
    {
        if (procedure is null)
            return [];
        var day = situation.Apart();
        return [.. day.Members(RoleSettings.Candidates(procedure, day)).Where(member => SubjectRefusal.StepsStopped(procedure, role, member.Number, day) is not null)];
    });

    private static bool IsEverybody(Procedure? procedure, Situation situation, Answer<ImmutableArray<Member>?> subjects) =>
        procedure is not null && subjects.Match(known => known?.Length == RoleSettings.Candidates(procedure, situation.Apart()).Count, _ => false);

    private bool IsEverybody(VetoDifference difference, Procedure? before, Procedure? after) => difference.Gained.IsEmpty
        ? before is not null && difference.Lost.Length == RoleSettings.Candidates(before, old.Apart()).Count
        : after is not null && difference.Lost.IsEmpty && difference.Gained.Length == RoleSettings.Candidates(after, @new.Apart()).Count;
}
