using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>
/// Finds a smallest set of clauses that contradict each other. A limit for everybody is one clause, and each limit of one payer is one. What a
/// clause adds to a sum does not hang on the others, so that the fewest are found by taking those that add most.
/// </summary>
internal static class ConflictSearch
{
    public static AllocationConflict? Find(AllocationProblem problem)
    {
        var conflicts = new[] { CapBelowFloor(problem), FloorsAboveTotal(problem), CapsBelowTotal(problem) };
        return conflicts.OfType<AllocationConflict>().MinBy(conflict => conflict.Clauses.Length);
    }

    private static AllocationConflict? CapBelowFloor(AllocationProblem problem)
    {
        for (var payer = 0; payer < problem.Count; payer++)
        {
            if (problem.CapOf(payer) is not { } cap || cap >= problem.FloorOf(payer))
                continue;
            var most = new ConflictClause(ConflictClauseKind.Cap, problem.OwnCap(payer) is null ? null : payer);
            var least = new ConflictClause(ConflictClauseKind.Floor, problem.OwnFloor(payer) is null ? null : payer);
            return new AllocationConflict(
                ConflictKind.CapBelowFloor,
                [most, least],
                [new CertificateLine(payer, cap, most), new CertificateLine(payer, problem.FloorOf(payer), least)],
                problem.FloorOf(payer) - cap);
        }

        return null;
    }

    private static AllocationConflict? FloorsAboveTotal(AllocationProblem problem)
    {
        var payers = Enumerable.Range(0, problem.Count).ToList();
        var excess = Sum(payers.Select(problem.FloorOf)) - problem.Total;
        if (excess <= Rational.Zero)
            return null;

        var without = Fewest(null, payers.Select(payer => Line(payer, problem.OwnFloor(payer), ConflictClauseKind.Floor)));
        var general = problem.GeneralFloor is { } floor
            ? Fewest(payers.Select(payer => problem.OwnFloor(payer) is { } own ? Rational.Min(floor, own) : floor), payers.Select(payer => Line(payer, problem.OwnFloor(payer), ConflictClauseKind.Floor)))
            : null;
        return Conflict(ConflictKind.FloorsAboveTotal, ConflictClauseKind.Floor, excess, without, general);

        // The sum has to come above the total.
        Proof? Fewest(IEnumerable<Rational>? forEverybody, IEnumerable<CertificateLine?> own) =>
            Proof.Of(forEverybody?.ToArray(), payers.Select(_ => Rational.Zero).ToArray(), own, (line, before) => line - before, sum => sum > problem.Total);
    }

    private static AllocationConflict? CapsBelowTotal(AllocationProblem problem)
    {
        var payers = Enumerable.Range(0, problem.Count).ToList();
        var most = payers.Select(problem.MostOf).OfType<Rational>().ToList();
        var shortfall = problem.Total - Sum(most);
        if (most.Count < problem.Count || shortfall <= Rational.Zero)
            return null;

        var own = payers.Select(Own).ToList();
        var without = own.All(line => line is not null) && Sum(own.OfType<CertificateLine>().Select(line => line.Amount)) < problem.Total
            ? new Proof(null, [.. own.OfType<CertificateLine>()])
            : null;
        var general = problem.GeneralCap is { } cap
            ? Proof.Of([.. payers.Select(payer => problem.OwnCap(payer) is { } named ? Rational.Max(cap, named) : cap)], null, own, (line, before) => before - line, sum => sum < problem.Total)
            : null;
        return Conflict(ConflictKind.CapsBelowTotal, ConflictClauseKind.Cap, shortfall, without, general);

        // Of its own cap and its key of zero, what says more of a payer.
        CertificateLine? Own(int payer)
        {
            var named = Line(payer, problem.OwnCap(payer), ConflictClauseKind.Cap);
            return problem.Keys[payer] == Rational.Zero && (named is null || problem.FloorOf(payer) < named.Amount)
                ? Line(payer, problem.FloorOf(payer), ConflictClauseKind.Key)
                : named;
        }
    }

    private static AllocationConflict? Conflict(ConflictKind kind, ConflictClauseKind limit, Rational gap, params IEnumerable<Proof?> proofs)
    {
        var everybody = new ConflictClause(limit, null);
        if (proofs.OfType<Proof>().MinBy(proof => proof.Clauses) is not { } fewest)
            return null;
        var own = fewest.Own.ToDictionary(line => line.Payer);
        var general = fewest.ForEverybody?.Select((amount, payer) => own.ContainsKey(payer) ? null : new CertificateLine(payer, amount, everybody)).OfType<CertificateLine>() ?? [];
        ImmutableArray<ConflictClause> first = fewest.ForEverybody is null ? [] : [everybody];
        var lines = fewest.Own.Concat(general).OrderBy(line => line.Payer).ToImmutableArray();
        return new AllocationConflict(kind, [.. first, .. fewest.Own.Select(line => line.By).OrderBy(clause => clause.Payer)], lines, gap);
    }

    private static CertificateLine? Line(int payer, Rational? amount, ConflictClauseKind kind) =>
        amount is { } some ? new CertificateLine(payer, some, new ConflictClause(kind, payer)) : null;

    private static Rational Sum(IEnumerable<Rational> values)
    {
        var all = values.ToList();
        var scale = CommonScale.Of(all);
        return all.Aggregate(System.Numerics.BigInteger.Zero, (sum, next) => sum + scale.Whole(next)) / scale.Factor;
    }

    /// <summary>Sums that contradict the total: what a limit for everybody says of each payer, if it takes part, and the limits of single payers.</summary>
    private sealed record Proof(Rational[]? ForEverybody, ImmutableArray<CertificateLine> Own)
    {
        public int Clauses => Own.Length + (ForEverybody is null ? 0 : 1);

        /// <summary>The fewest limits of single payers with which a sum passes the total; null where all of them do not make it do so.</summary>
        public static Proof? Of(
            Rational[]? forEverybody, Rational[]? nobody, IEnumerable<CertificateLine?> own, Func<Rational, Rational, Rational> gain, Func<Rational, bool> passes)
        {
            var before = forEverybody ?? nobody ?? [];
            var sum = Sum(before);
            var taken = ImmutableArray.CreateBuilder<CertificateLine>();
            foreach (var line in own.OfType<CertificateLine>().OrderByDescending(line => gain(line.Amount, before[line.Payer])))
            {
                if (passes(sum))
                    break;
                sum += line.Amount - before[line.Payer];
                taken.Add(line);
            }

            return passes(sum) ? new Proof(forEverybody, taken.ToImmutable()) : null;
        }
    }
}
