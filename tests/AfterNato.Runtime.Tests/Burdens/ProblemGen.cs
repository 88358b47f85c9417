using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Burdens;

/// <summary>Random totals with few payers, among them keys of zero, and limits that often contradict each other.</summary>
internal static class ProblemGen
{
    public static Arbitrary<AllocationProblem> Any { get; } = Arb.From(
        from count in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Constant(1)), (9, Gen.Choose(2, 5)))
        from keys in Key.ArrayOf(count)
        from total in Gen.Choose(0, 60)
        from caps in Limits(LimitKind.Cap, count, 40)
        from floors in Limits(LimitKind.Floor, count, 15)
        select new AllocationProblem(total, [.. keys], [.. caps, .. floors]),
        Smaller);

    public static Arbitrary<AllocationProblem> Divisible { get; } = Any.Filter(problem => problem.Solve() is AllocationOutcome.Divided);

    public static Arbitrary<AllocationProblem> Contradictory { get; } = Any.Filter(problem => problem.Solve() is AllocationOutcome.Impossible);

    private static Gen<Rational> Key => Gen.Frequency(
        (1, Gen.Constant(Rational.Zero)),
        (3, Gen.Choose(1, 9).Select(whole => (Rational)whole)),
        (2, from above in Gen.Choose(1, 20) from below in Gen.Choose(1, 12) select new Rational(above, below)));

    private static Gen<PayerLimit[]> Limits(LimitKind kind, int count, int most) =>
        from general in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, most)))
        from own in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, most))).ArrayOf(count)
        select own.Select((amount, payer) => (Payer: (int?)payer, Amount: amount)).Prepend((null, general))
            .Where(limit => limit.Amount >= 0).Select(limit => new PayerLimit(kind, limit.Payer, new Rational(limit.Amount, 2))).ToArray();

    private static IEnumerable<AllocationProblem> Smaller(AllocationProblem problem) =>
        problem.Limits.Select(limit => new AllocationProblem(problem.Total, problem.Keys, problem.Limits.Remove(limit)));
}
