using System.Numerics;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens.Allocation;

/// <summary>
/// Divides a total that can be divided. What payers bear together rises with the multiple of the key that those at no limit pay, evenly between
/// the multiples at which somebody leaves its floor or reaches its cap; the total lies between two of these. Sorting them takes most of the time,
/// n log n for n payers.
/// </summary>
internal static class WaterFilling
{
    public static AllocationOutcome.Divided Fill(AllocationProblem problem)
    {
        var payers = Enumerable.Range(0, problem.Count);
        var keys = CommonScale.Of(problem.Keys);
        var amounts = CommonScale.Of([problem.Total, .. problem.Limits.Select(limit => limit.Amount)]);
        var key = problem.Keys.Select(keys.Whole).ToArray();
        var floor = payers.Select(payer => amounts.Whole(problem.FloorOf(payer))).ToArray();
        var cap = payers.Select(payer => problem.CapOf(payer) is { } most ? amounts.Whole(most) : (BigInteger?)null).ToArray();
        var level = LevelOf(amounts.Whole(problem.Total), [.. Turns(key, floor, cap).Order()], floor.Aggregate(BigInteger.Zero, (sum, next) => sum + next));

        var shares = payers.Select(payer =>
        {
            var paid = level.Numerator * key[payer];
            if (paid <= floor[payer] * level.Denominator)
                return problem.FloorOf(payer);
            return cap[payer] is { } most && paid >= most * level.Denominator ? most / amounts.Factor : new Rational(paid, level.Denominator) / amounts.Factor;
        });
        return new AllocationOutcome.Divided([.. shares], level * keys.Factor / amounts.Factor);
    }

    private static IEnumerable<Turn> Turns(BigInteger[] key, BigInteger[] floor, BigInteger?[] cap)
    {
        for (var payer = 0; payer < key.Length; payer++)
        {
            if (key[payer].IsZero)
                continue;
            yield return new Turn(floor[payer], key[payer], IsCap: false);
            if (cap[payer] is { } most)
                yield return new Turn(most, key[payer], IsCap: true);
        }
    }

    /// <summary>The multiple of the key at which payers bear the total together.</summary>
    private static Rational LevelOf(BigInteger total, List<Turn> turns, BigInteger atLimits)
    {
        var rising = BigInteger.Zero;
        var level = Rational.Zero;
        foreach (var turn in turns)
        {
            // Up to here they bear what those at limits bear, and the multiple times the keys of the others.
            if ((atLimits * turn.Key) + (rising * turn.Amount) >= total * turn.Key)
                break;
            level = new Rational(turn.Amount, turn.Key);
            atLimits += turn.IsCap ? turn.Amount : -turn.Amount;
            rising += turn.IsCap ? -turn.Key : turn.Key;
        }

        return rising.IsZero ? level : new Rational(total - atLimits, rising);
    }

    /// <summary>The multiple, amount over key, at which a payer leaves its floor or reaches its cap.</summary>
    private readonly record struct Turn(BigInteger Amount, BigInteger Key, bool IsCap) : IComparable<Turn>
    {
        public int CompareTo(Turn other) => (Amount * other.Key).CompareTo(other.Amount * Key);
    }
}
