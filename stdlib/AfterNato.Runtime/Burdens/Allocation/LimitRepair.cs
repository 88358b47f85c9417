using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>Looks for one limit with whose change a total can be divided: the one for everybody if it takes part in the conflict, else that of one payer.</summary>
public static class LimitRepair
{
    /// <summary>The change; null when changing one limit is not enough.</summary>
    public static LimitChange? Of(AllocationProblem problem, AllocationConflict conflict) =>
        Candidates(problem, conflict).FirstOrDefault(change => change.To >= Rational.Zero && With(problem, change).Solve() is AllocationOutcome.Divided);

    /// <summary>The problem with one limit changed.</summary>
    public static AllocationProblem With(AllocationProblem problem, LimitChange change) =>
        new(problem.Total, problem.Keys, [.. problem.Limits.Select(limit => limit.Kind == change.Kind && limit.Payer == change.Payer ? limit with { Amount = change.To } : limit)]);

    private static IEnumerable<LimitChange> Candidates(AllocationProblem problem, AllocationConflict conflict) => conflict.Kind switch
    {
        ConflictKind.CapBelowFloor => Crossed(problem, conflict),
        ConflictKind.FloorsAboveTotal => Lowered(problem, conflict),
        _ => Raised(problem, conflict),
    };

    private static IEnumerable<LimitChange> Crossed(AllocationProblem problem, AllocationConflict conflict)
    {
        var (cap, floor) = (conflict.Certificate[0], conflict.Certificate[1]);
        yield return new LimitChange(LimitKind.Cap, cap.By.Payer, cap.Amount, floor.Amount);
        yield return new LimitChange(LimitKind.Floor, floor.By.Payer, floor.Amount, cap.Amount);
    }

    private static IEnumerable<LimitChange> Raised(AllocationProblem problem, AllocationConflict conflict)
    {
        var raisable = Enumerable.Range(0, problem.Count).Where(payer => problem.Keys[payer] > Rational.Zero).ToList();
        var general = raisable.Count(payer => problem.OwnCap(payer) is null);
        if (problem.GeneralCap is { } cap && general > 0 && conflict.Clauses.Any(clause => clause.Payer is null))
            yield return new LimitChange(LimitKind.Cap, null, cap, cap + (conflict.Shortfall / general));
        foreach (var payer in raisable.OrderByDescending(payer => problem.Keys[payer]))
        {
            if (problem.OwnCap(payer) is { } own)
            {
                yield return new LimitChange(LimitKind.Cap, payer, own, own + conflict.Shortfall);
                yield break;
            }
        }
    }

    private static IEnumerable<LimitChange> Lowered(AllocationProblem problem, AllocationConflict conflict)
    {
        var payers = Enumerable.Range(0, problem.Count).ToImmutableArray();
        var general = payers.Count(payer => problem.OwnFloor(payer) is null);
        if (problem.GeneralFloor is { } floor && general > 0 && conflict.Clauses.Any(clause => clause.Payer is null))
            yield return new LimitChange(LimitKind.Floor, null, floor, floor - (conflict.Shortfall / general));
        foreach (var payer in payers.Where(payer => problem.OwnFloor(payer) is not null).OrderByDescending(problem.FloorOf).Take(1))
            yield return new LimitChange(LimitKind.Floor, payer, problem.FloorOf(payer), problem.FloorOf(payer) - conflict.Shortfall);
    }
}
