using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Tests.Burdens;

/// <summary>
/// Follows a proof that a total cannot be divided, line by line, from what was asked alone: it knows nothing of how totals are divided. Then it
/// takes each clause away, and the others must no longer prove it.
/// </summary>
internal static class CertificateChecker
{
    public static void Verify(AllocationProblem problem, AllocationConflict conflict)
    {
        Assert.All(conflict.Certificate, line => Assert.Contains(line.By, conflict.Clauses));
        Assert.All(conflict.Certificate, line => Assert.True(IsSaid(problem, line), $"{line} is not said"));
        Assert.True(Contradicts(problem, conflict, []), "the sums do not contradict each other");
        foreach (var clause in conflict.Clauses)
            Assert.False(Contradicts(problem, conflict, [clause]), $"{clause} is not needed");
    }

    /// <summary>Whether the file says what the line says.</summary>
    private static bool IsSaid(AllocationProblem problem, CertificateLine line)
    {
        Rational? general = null, own = null;
        foreach (var limit in problem.Limits.Where(limit => limit.Kind.ToString() == line.By.Kind.ToString()))
        {
            if (limit.Payer is null)
                general = limit.Amount;
            else if (limit.Payer == line.Payer)
                own = limit.Amount;
        }

        if (line.By.Payer is { } payer && payer != line.Payer)
            return false;
        return line.By.Kind switch
        {
            ConflictClauseKind.Key => problem.Keys[line.Payer] == Rational.Zero && line.Amount == Floor(problem, line.Payer),
            _ when line.By.Payer is not null => line.Amount == own,
            ConflictClauseKind.Cap => line.Amount >= general && line.Amount == Rational.Max(general ?? Rational.Zero, own ?? Rational.Zero),
            _ => line.Amount <= general && line.Amount == Rational.Min(general ?? Rational.Zero, own ?? general ?? Rational.Zero),
        };
    }

    private static Rational Floor(AllocationProblem problem, int payer)
    {
        var floors = problem.Limits.Where(limit => limit.Kind == LimitKind.Floor && (limit.Payer is null || limit.Payer == payer)).ToList();
        return (floors.Find(limit => limit.Payer is not null) ?? floors.Find(limit => limit.Payer is null))?.Amount ?? Rational.Zero;
    }

    private static bool Contradicts(AllocationProblem problem, AllocationConflict conflict, ConflictClause[] without)
    {
        var lines = conflict.Certificate.Where(line => !without.Contains(line.By)).ToList();
        if (conflict.Kind == ConflictKind.CapBelowFloor)
            return lines is [var most, var least] && most.Payer == least.Payer && most.By.Kind == ConflictClauseKind.Cap && least.By.Kind == ConflictClauseKind.Floor && most.Amount < least.Amount;

        // Whom a limit of its own no longer bounds, the one for everybody may still bound.
        var kind = conflict.Kind == ConflictKind.CapsBelowTotal ? LimitKind.Cap : LimitKind.Floor;
        var general = conflict.Clauses.Except(without).Any(clause => clause.Payer is null) ? problem.Limits.First(limit => limit.Kind == kind && limit.Payer is null) : null;
        var sum = Rational.Zero;
        for (var payer = 0; payer < problem.Count; payer++)
        {
            var own = problem.Limits.FirstOrDefault(limit => limit.Kind == kind && limit.Payer == payer)?.Amount;
            if (lines.Find(line => line.Payer == payer) is { } line)
                sum += line.Amount;
            else if (general is not null)
                sum += own is not { } named ? general.Amount : kind == LimitKind.Cap ? Rational.Max(general.Amount, named) : Rational.Min(general.Amount, named);
            else if (kind == LimitKind.Cap)
                return false;
        }

        return kind == LimitKind.Cap ? sum < problem.Total : sum > problem.Total;
    }
}
