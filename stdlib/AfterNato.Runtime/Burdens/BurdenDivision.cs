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
        internal Divided(Burden burden, KeyMixture mixture, ImmutableArray<Member> payers, AllocationProblem problem)
            : base(burden, mixture, payers) => Problem = problem;

        /// <summary>The total, the keys and the limits.</summary>
        public AllocationProblem Problem { get; }

        /// <summary>What each payer bears, exact, in the unit of the total.</summary>
        public ImmutableArray<Rational> Shares => field.IsDefault ? field = WaterFilling.Fill(Problem).Shares : field;

        /// <summary>What each payer bears, rounded as the burden says; as it is, if it says nothing. Together exactly the total.</summary>
        public ImmutableArray<Rational> Rounded => field.IsDefault ? field = Burden.Rounding is { } step ? RoundedTo(step.Amount) : Shares : field;

        /// <summary>The shares rounded to multiples of a step, of which the total is one; together exactly the total.</summary>
        public ImmutableArray<Rational> RoundedTo(Rational step) => LargestRemainder.Round(Shares, step, payer => (Problem.FloorOf(payer), Problem.MostOf(payer)));
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
    }

    /// <summary>The key is not known, so that nothing is.</summary>
    public sealed record Unknown : BurdenDivision
    {
        internal Unknown(Burden burden, KeyMixture mixture, ImmutableArray<Member> payers, ImmutableArray<KeyGap> gaps, string reason)
            : base(burden, mixture, payers) => (Gaps, Reason) = (gaps, reason);

        /// <summary>What the key lacks; nothing when it is something else that is not known.</summary>
        public ImmutableArray<KeyGap> Gaps { get; }

        /// <summary>Why, as half a sentence.</summary>
        public string Reason { get; }
    }
}
