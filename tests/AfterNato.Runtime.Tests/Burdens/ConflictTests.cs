using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;
using AfterNato.Testing;

namespace AfterNato.Runtime.Tests.Burdens;

public sealed class ConflictTests
{
    [Fact]
    public void Every_conflict_is_proved() => Property.Holds(ProblemGen.Contradictory, problem => CertificateChecker.Verify(problem, Conflict(problem)));

    [Fact]
    public void No_smaller_set_of_clauses_is_a_conflict() => Property.Holds(ProblemGen.Contradictory, problem =>
    {
        var clauses = ClausesOf(problem);
        var smallest = Subsets(clauses).Where(set => Subsets([.. clauses.Except(set)]).All(others => !IsPossible(problem, [.. set, .. others]))).Min(set => set.Count);
        var conflict = Conflict(problem).Clauses;

        Assert.Equal(smallest, conflict.Length);
        Assert.All(Subsets([.. clauses.Except(conflict)]), others => Assert.False(IsPossible(problem, [.. conflict, .. others])));
    });

    [Fact]
    public void What_can_be_divided_contradicts_nothing() => Property.Holds(ProblemGen.Any, problem =>
        Assert.Equal(IsPossible(problem, ClausesOf(problem)), problem.Solve() is AllocationOutcome.Divided));

    [Fact]
    public void A_repair_lets_it_be_divided_and_nothing_less_does() => Property.Holds(ProblemGen.Contradictory, problem =>
    {
        if (LimitRepair.Of(problem, Conflict(problem)) is not { } change)
            return;
        var half = change with { To = (change.From + change.To) / 2 };

        Assert.IsType<AllocationOutcome.Divided>(LimitRepair.With(problem, change).Solve());
        Assert.IsType<AllocationOutcome.Impossible>(LimitRepair.With(problem, half).Solve());
    });

    [Fact]
    public void Where_no_repair_is_found_no_cap_raised_and_no_floor_lowered_helps() => Property.Holds(ProblemGen.Contradictory, problem =>
    {
        if (LimitRepair.Of(problem, Conflict(problem)) is not null)
            return;
        foreach (var limit in problem.Limits)
        {
            var tried = limit.Kind == LimitKind.Cap
                ? [problem.Total + limit.Amount + 100]
                : Enumerable.Range(0, (int)(limit.Amount * 2).Numerator + 1).Select(half => new Rational(half, 2));
            Assert.All(tried, amount => Assert.IsType<AllocationOutcome.Impossible>(LimitRepair.With(problem, new(limit.Kind, limit.Payer, limit.Amount, amount)).Solve()));
        }
    });

    [Fact]
    public void A_key_of_zero_binds_also_where_the_general_cap_is_lower_than_its_own()
    {
        // The first bears its floor of 4: its own cap of 5 takes the place of the general one of 3.
        AllocationProblem Of(int total) => new(total, [0, 1], [new(LimitKind.Cap, null, 3), new(LimitKind.Cap, 0, 5), new(LimitKind.Floor, 0, 4)]);

        Assert.Equal([4, 3], Assert.IsType<AllocationOutcome.Divided>(Of(7).Solve()).Shares);
        Assert.Equal(1, Conflict(Of(8)).Shortfall);
    }

    [Fact]
    public void A_floor_above_the_cap_of_one_with_a_key_of_zero_is_no_sum_that_contradicts()
    {
        var conflict = Conflict(new AllocationProblem(4, [0], [new(LimitKind.Cap, null, 3), new(LimitKind.Floor, null, 4)]));

        Assert.Equal([new(ConflictClauseKind.Cap, null)], conflict.Clauses);
    }

    [Fact]
    public void A_total_that_nobody_shares_conflicts_with_nothing_but_that()
    {
        var conflict = Conflict(new AllocationProblem(5, [], []));

        Assert.Empty(conflict.Clauses);
        Assert.Equal((ConflictKind.CapsBelowTotal, (Rational)5), (conflict.Kind, conflict.Shortfall));
    }

    [Fact]
    public void Keys_of_zero_bear_their_floors_and_no_more()
    {
        var conflict = Conflict(new AllocationProblem(10, [Rational.Zero, 1], [new PayerLimit(LimitKind.Cap, 1, 6), new PayerLimit(LimitKind.Floor, 0, 1)]));

        Assert.Equal([new(ConflictClauseKind.Key, 0), new(ConflictClauseKind.Cap, 1)], conflict.Clauses);
        Assert.Equal(3, conflict.Shortfall);
    }

    [Fact]
    public void The_cap_for_everybody_needs_the_help_of_as_few_as_possible()
    {
        // Five payers with at most 4 of 18, but 1, 2 and 3 for three of them: 4 + 4 + 3 + 2 + 1 = 14; with the first alone it is 17.
        var conflict = Conflict(new AllocationProblem(18, [1, 1, 1, 1, 1], [new(LimitKind.Cap, null, 4), new(LimitKind.Cap, 0, 1), new(LimitKind.Cap, 1, 2), new(LimitKind.Cap, 2, 3)]));

        Assert.Equal([new(ConflictClauseKind.Cap, null), new(ConflictClauseKind.Cap, 0)], conflict.Clauses);
        Assert.Equal(4, conflict.Shortfall);
    }

    private static AllocationConflict Conflict(AllocationProblem problem) => Assert.IsType<AllocationOutcome.Impossible>(problem.Solve()).Conflict;

    private static List<ConflictClause> ClausesOf(AllocationProblem problem) =>
    [
        .. problem.Limits.Select(limit => new ConflictClause(limit.Kind == LimitKind.Cap ? ConflictClauseKind.Cap : ConflictClauseKind.Floor, limit.Payer)),
        .. Enumerable.Range(0, problem.Count).Where(payer => problem.Keys[payer] == Rational.Zero).Select(payer => new ConflictClause(ConflictClauseKind.Key, payer)),
    ];

    /// <summary>
    /// Whether there is a division when only these clauses stand, tried by adding up. A key of zero lets its payer bear no more than the floor that it
    /// has in the problem; where it does not stand, the payer may bear anything.
    /// </summary>
    private static bool IsPossible(AllocationProblem problem, List<ConflictClause> standing)
    {
        var (least, most, isUnbounded) = (Rational.Zero, Rational.Zero, false);
        for (var payer = 0; payer < problem.Count; payer++)
        {
            var floor = Standing(LimitKind.Floor, ConflictClauseKind.Floor, payer) ?? Rational.Zero;
            var cap = Standing(LimitKind.Cap, ConflictClauseKind.Cap, payer);
            if (standing.Contains(new(ConflictClauseKind.Key, payer)))
                cap = Rational.Min(cap ?? problem.FloorOf(payer), problem.FloorOf(payer));
            if (cap < floor)
                return false;
            least += floor;
            most += cap ?? Rational.Zero;
            isUnbounded |= cap is null;
        }

        return least <= problem.Total && (isUnbounded || problem.Total <= most);

        Rational? Standing(LimitKind kind, ConflictClauseKind clause, int payer)
        {
            var limits = problem.Limits.Where(limit => limit.Kind == kind && (limit.Payer is null || limit.Payer == payer) && standing.Contains(new(clause, limit.Payer))).ToList();
            return (limits.Find(limit => limit.Payer is not null) ?? limits.Find(_ => true))?.Amount;
        }
    }

    private static IEnumerable<List<ConflictClause>> Subsets(List<ConflictClause> clauses) =>
        Enumerable.Range(0, 1 << clauses.Count).Select(bits => clauses.Where((_, index) => (bits >> index & 1) != 0).ToList());
}
