using System.Collections.Immutable;

using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>What dividing a burden on a day comes to.</summary>
public abstract record BurdenDivision
{
    private BurdenDivision(Burden burden, KeyMixture mixture, ImmutableArray<Member> payers) => (Burden, Mixture, Payers) = (burden, mixture, payers);

    /// <summary>The burden.</summary>
    public Burden Burden { get; }

    /// <summary>The key by which it is divided.</summary>
    public KeyMixture Mixture { get; }

    /// <summary>Who shares it, in the order of their names.</summary>
    public ImmutableArray<Member> Payers { get; }

    /// <summary>It is divided.</summary>
    public sealed record Divided : BurdenDivision
    {
        private Rational? _mostOfLimited;

        internal Divided(Burden burden, KeyMixture mixture, ImmutableArray<Member> payers, AllocationProblem problem)
            : base(burden, mixture, payers) => Problem = problem;

        /// <summary>The total, the keys and the limits.</summary>
        public AllocationProblem Problem { get; }

        /// <summary>What each payer bears, exact, in the unit of the total.</summary>
        public ImmutableArray<Rational> Shares => field.IsDefault ? field = WaterFilling.Fill(Problem).Shares : field;

        /// <summary>What each payer bears, rounded as the burden says; as it is, if it says nothing. Together exactly the total.</summary>
        public ImmutableArray<Rational> Rounded => field.IsDefault ? field = Burden.Rounding is { } step ? RoundedTo(step.Amount) : Shares : field;

        /// <summary>
        /// Whether it can surely still be divided when some payers are gone and everything else stays as it is: floors then ask for no more, and those who
        /// stay may bear enough. Where that is not certain, only dividing it among the others tells.
        /// </summary>
        /// <param name="gone">Their numbers.</param>
        /// <param name="situation">The day.</param>
        public bool CanSpare(MemberSet gone, Situation situation)
        {
            // A fact of which nobody who stays has any would give no proportion.
            if (!Payers.Any(payer => !gone.Contains(payer.Number) && Mixture.Parts.All(part => situation.Weights.AmountIfKnown(part.Fact, payer.Number) > Rational.Zero)))
                return false;
            List<Rational?> leaving = [.. Enumerable.Range(0, Payers.Length).Where(payer => gone.Contains(Payers[payer].Number)).Select(Problem.MostOf)];
            return Unlimited > leaving.Count(most => most is null) || MostOfLimited - Sum(leaving) >= Problem.Total;
        }

        /// <summary>The shares rounded to multiples of a step, of which the total is one; together exactly the total.</summary>
        public ImmutableArray<Rational> RoundedTo(Rational step) => LargestRemainder.Round(Shares, step, payer => (Problem.FloorOf(payer), Problem.MostOf(payer)));

        // How many may bear any amount, and how much the others may bear together.
        private int Unlimited => Limits.Count(most => most is null);

        private Rational MostOfLimited => _mostOfLimited ??= Sum(Limits);

        private ImmutableArray<Rational?> Limits => field.IsDefault ? field = [.. Enumerable.Range(0, Payers.Length).Select(Problem.MostOf)] : field;

        private static Rational Sum(IEnumerable<Rational?> limits) => limits.Aggregate(Rational.Zero, (sum, most) => sum + (most ?? Rational.Zero));
    }

    /// <summary>The limits, or keys of zero, do not let it be divided.</summary>
    public sealed record Impossible : BurdenDivision
    {
        internal Impossible(Burden burden, KeyMixture mixture, ImmutableArray<Member> payers, AllocationProblem problem, AllocationConflict conflict)
            : base(burden, mixture, payers) => (Problem, Conflict) = (problem, conflict);

        /// <summary>The total, the keys and the limits.</summary>
        public AllocationProblem Problem { get; }

        /// <summary>Why.</summary>
        public AllocationConflict Conflict { get; }

        /// <summary>Why, as half a sentence.</summary>
        /// <param name="text">How an amount in the unit of the total is written.</param>
        public Sentence Reason(Func<Rational, Sentence> text)
        {
            if (Payers.IsEmpty)
                return $"nobody shares it";
            var payers = Sentence.Of(Payers.Length, $"1 member", $"{Payers.Length} members");
            var (gap, total) = (text(Conflict.Shortfall), text(Problem.Total));
            switch (Conflict.Kind)
            {
                case ConflictKind.CapBelowFloor:
                    var (most, least) = (Conflict.Certificate[0], Conflict.Certificate[1]);
                    return $"{Payers[most.Payer]} must bear at least {text(least.Amount)} and may bear at most {text(most.Amount)}, {gap} less";
                case ConflictKind.FloorsAboveTotal:
                    return $"its floors make {payers} bear {text(Problem.Total + Conflict.Shortfall)} together, {gap} more than the total of {total}";
                default:
                    var kinds = Conflict.Clauses.Select(clause => clause.Kind == ConflictClauseKind.Cap).ToLookup(isCap => isCap);
                    Sentence limits = (kinds.Contains(true), kinds.Contains(false)) switch
                    {
                        (true, true) => (Sentence)$"caps and keys of zero",
                        (true, _) => $"caps",
                        _ => $"keys of zero",
                    };
                    return $"its {limits} let {payers} bear at most {text(Problem.Total - Conflict.Shortfall)} together, {gap} less than the total of {total}";
            }
        }
    }

    /// <summary>The key is not known, so that nothing is.</summary>
    public sealed record Unknown : BurdenDivision
    {
        internal Unknown(Burden burden, KeyMixture mixture, ImmutableArray<Member> payers, ImmutableArray<KeyGap> gaps, Sentence reason)
            : base(burden, mixture, payers) => (Gaps, Reason) = (gaps, reason);

        /// <summary>What the key lacks; nothing when it is something else that is not known.</summary>
        public ImmutableArray<KeyGap> Gaps { get; }

        /// <summary>Why, as half a sentence.</summary>
        public Sentence Reason { get; }
    }
}
