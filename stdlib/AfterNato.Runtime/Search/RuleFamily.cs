using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Search;

/// <summary>
/// The rules that are tried: the one that the file has, unanimity, and every combination of the values given. They are made when they are asked for.
/// </summary>
public sealed class RuleFamily
{
    /// <summary>How many candidates there may be.</summary>
    public const int MostCandidates = 200_000;

    /// <summary>The number of the rule that the file has.</summary>
    public const int AsItIs = 0;

    /// <summary>The number of unanimity, which in the game between members is the same as consensus.</summary>
    public const int Unanimity = 1;

    private const int First = 2;

    private readonly Criterion _all;
    private readonly int _firstOfNumbers;

    /// <summary>The family of all combinations.</summary>
    /// <param name="step">The step whose rule is varied.</param>
    /// <param name="measures">What a quota is a share of.</param>
    /// <param name="quotas">Shares that are needed, and whether more than that is.</param>
    /// <param name="members">Shares of the members that must be for it as well; null where that is not asked.</param>
    /// <param name="dissents">It is adopted also when at most so many are not for it.</param>
    /// <param name="recusals">Who has no seat; null for whom the file leaves out.</param>
    /// <param name="numbers">The rule of the step with other numbers, which is tried as well; null where its numbers are not varied.</param>
    /// <param name="hasQuotas">Whether rules made of quotas are tried, and not only other numbers in the rule of the step.</param>
    /// <exception cref="InvalidSearchException">There are too many combinations, or one of them makes no sense.</exception>
    public RuleFamily(
        VotedStep step, ImmutableArray<SeatMeasure> measures, ImmutableArray<Threshold> quotas, ImmutableArray<Threshold?> members, ImmutableArray<int> dissents, ImmutableArray<Recusal?> recusals,
        RuleNumbers? numbers = null, bool hasQuotas = true)
    {
        (Step, Measures, Quotas, Members, Dissents, Recusals, Numbers, HasQuotas) = (step, measures, quotas, members, dissents, recusals, numbers, hasQuotas);
        _all = new(Rational.One, IsStrict: false, SeatMeasure.Heads(step));
        var ofQuotas = hasQuotas ? new BigInteger(measures.Length) * quotas.Length * members.Length * dissents.Length * recusals.Length : BigInteger.Zero;
        var combinations = ofQuotas + ((numbers?.Count ?? 0) * recusals.Length);
        if (combinations + First > MostCandidates)
            throw new InvalidSearchException(FormattableString.Invariant($"There are {combinations} combinations; {MostCandidates - First} is the most that are tried. Take larger steps, or vary fewer things at once."));
        (Count, _firstOfNumbers) = ((int)combinations + First, (int)ofQuotas + First);
        foreach (var recused in recusals)
        {
            _ = step.SeatsUnder(new QuotaCandidate(_all, null, dissents.Max(), recused));
            foreach (var measure in measures)
                DemandSome(measure, step.SeatsUnder(new QuotaCandidate(_all, null, 0, recused)), recused);
        }

        for (var candidate = _firstOfNumbers; candidate < Count; candidate++)
            _ = step.SeatsUnder(this[candidate] ?? throw new InvalidOperationException("Only the first candidate is the rule of the file."));
    }

    /// <summary>The step whose rule is varied.</summary>
    public VotedStep Step { get; }

    /// <summary>What a quota is a share of.</summary>
    public ImmutableArray<SeatMeasure> Measures { get; }

    /// <summary>The shares that are needed.</summary>
    public ImmutableArray<Threshold> Quotas { get; }

    /// <summary>The shares of the members that must be for it as well; null where that is not asked.</summary>
    public ImmutableArray<Threshold?> Members { get; }

    /// <summary>How many may refuse and it is still adopted.</summary>
    public ImmutableArray<int> Dissents { get; }

    /// <summary>Who has no seat; null for whom the file leaves out.</summary>
    public ImmutableArray<Recusal?> Recusals { get; }

    /// <summary>The rule of the step with other numbers; null where its numbers are not varied.</summary>
    public RuleNumbers? Numbers { get; }

    /// <summary>Whether rules made of quotas are tried.</summary>
    public bool HasQuotas { get; }

    /// <summary>How many candidates there are, the rule of the file and unanimity included.</summary>
    public int Count { get; }

    /// <summary>
    /// A candidate by its number; null for the rule of the file. Rules made of quotas come first, then those with other numbers; the dissent tolerated
    /// and the last number change fastest, who is recused slowest.
    /// </summary>
    public RuleCandidate? this[int candidate]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(candidate);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(candidate, Count);
            if (candidate < First)
                return candidate == AsItIs ? null : new QuotaCandidate(_all, null, 0, null);
            if (Numbers is { } numbers && candidate >= _firstOfNumbers)
            {
                var (recused, combination) = Math.DivRem(candidate - _firstOfNumbers, (int)numbers.Count);
                return new NumbersCandidate(numbers[combination], Recusals[recused]);
            }

            var rest = candidate - First;
            var dissent = Next(Dissents, ref rest);
            var members = Next(Members, ref rest);
            var quota = Next(Quotas, ref rest);
            var measure = Next(Measures, ref rest);
            return new QuotaCandidate(new(quota.Share, quota.IsStrict, measure), members is null ? null : new(members.Share, members.IsStrict, _all.Measure), dissent, Next(Recusals, ref rest));
        }
    }

    private static T Next<T>(ImmutableArray<T> values, ref int rest)
    {
        var value = values[rest % values.Length];
        rest /= values.Length;
        return value;
    }

    private static void DemandSome(SeatMeasure measure, MemberSet seats, Recusal? recused)
    {
        if (seats.All(seat => measure[seat] == Rational.Zero))
            throw new InvalidSearchException($"Nobody who votes{(recused is { Written.Length: > 0 } ? $" without {recused.Written}" : "")} has any `{measure.Name}`.");
    }
}
