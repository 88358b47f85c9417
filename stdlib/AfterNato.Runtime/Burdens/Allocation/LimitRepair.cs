using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>
/// Looks for one limit with whose change, a cap raised or a floor lowered, a total can be divided: the one for everybody if it takes part in the
/// conflict, else that of one payer.
/// </summary>
public static class LimitRepair
{
    /// <summary>The least change; null when changing one limit is not enough.</summary>
    public static LimitChange? Of(AllocationProblem problem, AllocationConflict conflict) =>
        Candidates(problem, conflict)
            .Select(limit => limit.Kind == LimitKind.Cap ? Raised(problem, limit) : Lowered(problem, limit))
            .FirstOrDefault(change => change.To >= Rational.Zero && With(problem, change).Solve() is AllocationOutcome.Divided);

    /// <summary>The problem with one limit changed.</summary>
    public static AllocationProblem With(AllocationProblem problem, LimitChange change) =>
        new(problem.Total, problem.Keys, [.. problem.Limits.Select(limit => limit.Kind == change.Kind && limit.Payer == change.Payer ? limit with { Amount = change.To } : limit)]);

    private static IEnumerable<PayerLimit> Candidates(AllocationProblem problem, AllocationConflict conflict)
    {
        if (conflict.Kind == ConflictKind.CapBelowFloor)
            return [new(LimitKind.Cap, conflict.Certificate[0].By.Payer, conflict.Certificate[0].Amount), new(LimitKind.Floor, conflict.Certificate[1].By.Payer, conflict.Certificate[1].Amount)];
        var kind = conflict.Kind == ConflictKind.FloorsAboveTotal ? LimitKind.Floor : LimitKind.Cap;
        var limits = problem.Limits.Where(limit => limit.Kind == kind).ToList();
        var general = limits.Where(limit => limit.Payer is null && conflict.Clauses.Any(clause => clause.Payer is null));
        var own = limits
            .Where(limit => limit.Payer is { } payer && (kind == LimitKind.Floor || problem.Keys[payer] > Rational.Zero || IsCrossed(payer)))
            .OrderByDescending(limit => IsCrossed(limit.Payer ?? 0))
            .ThenByDescending(limit => kind == LimitKind.Floor ? limit.Amount : problem.Keys[limit.Payer ?? 0]);
        return general.Concat(own.Take(1));

        // Whoever must bear more than it may has to be helped in any case.
        bool IsCrossed(int payer) => problem.CapOf(payer) < problem.FloorOf(payer);
    }

    // A cap must leave everybody it is for their floors, and all together the total; whose key is zero bears their floors and no more.
    private static LimitChange Raised(AllocationProblem problem, PayerLimit cap)
    {
        var least = cap.Amount;
        var (rest, raised) = (problem.Total, 0);
        for (var payer = 0; payer < problem.Count; payer++)
        {
            var isMeant = IsFor(payer, cap, problem.OwnCap(payer));
            if (isMeant)
                least = Rational.Max(least, problem.FloorOf(payer));
            if (isMeant && problem.Keys[payer] > Rational.Zero)
                raised++;
            else
                rest -= problem.Keys[payer] > Rational.Zero ? problem.CapOf(payer) ?? problem.Total : problem.FloorOf(payer);
        }

        return new(LimitKind.Cap, cap.Payer, cap.Amount, raised == 0 ? least : Rational.Max(least, rest / raised));
    }

    // A floor must leave everybody it is for their caps, and all together the total.
    private static LimitChange Lowered(AllocationProblem problem, PayerLimit floor)
    {
        var most = floor.Amount;
        var (rest, lowered) = (problem.Total, 0);
        for (var payer = 0; payer < problem.Count; payer++)
        {
            if (!IsFor(payer, floor, problem.OwnFloor(payer)))
            {
                rest -= problem.FloorOf(payer);
                continue;
            }

            lowered++;
            most = Rational.Min(most, problem.CapOf(payer) ?? most);
        }

        return new(LimitKind.Floor, floor.Payer, floor.Amount, lowered == 0 ? most : Rational.Min(most, rest / lowered));
    }

    private static bool IsFor(int payer, PayerLimit limit, Rational? own) => limit.Payer == payer || (limit.Payer is null && own is null);
}
