using System.Collections.Immutable;

using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>Divides a burden among those who share it on a day: reads the figures, and states the problem in numbers.</summary>
internal static class BurdenDivider
{
    public static BurdenDivision Divide(Burden burden, Situation situation, KeyMixture mixture)
    {
        ImmutableArray<Member> payers = [];
        try
        {
            payers = PayersOf(burden, situation);
            var figures = mixture.Parts.Select(part => FiguresOf(part.Fact, payers, situation)).ToList();
            var gaps = GapsIn(mixture, payers, figures);
            var problem = ProblemOf(burden, payers, gaps.IsEmpty ? Keys(mixture, figures, payers.Length) : [.. payers.Select(_ => Rational.One)]);

            // Where limits contradict each other, they do so whatever the key may be.
            if (problem.Conflict is { } conflict)
                return new BurdenDivision.Impossible(burden, mixture, payers, problem, conflict);
            return gaps.IsEmpty
                ? new BurdenDivision.Divided(burden, mixture, payers, problem)
                : new BurdenDivision.Unknown(burden, mixture, payers, gaps, Reason(gaps));
        }
        catch (UnknownAnswerException unknown)
        {
            return new BurdenDivision.Unknown(burden, mixture, payers, [], unknown.Reason);
        }
    }

    public static ImmutableArray<KeyGap> GapsOf(Burden burden, Situation situation)
    {
        var payers = PayersOf(burden, situation);
        return GapsIn(burden.Mixture, payers, [.. burden.Mixture.Parts.Select(part => FiguresOf(part.Fact, payers, situation))]);
    }

    private static ImmutableArray<Member> PayersOf(Burden burden, Situation situation) =>
        [.. situation.Members(burden.AmongAt(situation)).OrderBy(payer => payer.Name, StringComparer.Ordinal)];

    private static ImmutableArray<KeyGap> GapsIn(KeyMixture mixture, ImmutableArray<Member> payers, List<Rational?[]> figures)
    {
        return [.. mixture.Parts.Zip(figures, Gap).OfType<KeyGap>()];

        KeyGap? Gap(KeyPart part, Rational?[] given)
        {
            if (given.Any(figure => figure is null))
                return new KeyGap(part.Fact, [.. payers.Where((_, payer) => given[payer] is null)]);
            return payers.IsEmpty || given.Any(figure => figure != Rational.Zero) ? null : new KeyGap(part.Fact, []);
        }
    }

    private static Rational?[] FiguresOf(Fact fact, ImmutableArray<Member> payers, Situation situation) =>
        [.. payers.Select(payer => situation.Weights.AmountIfKnown(fact, payer.Number))];

    private static ImmutableArray<Rational> Keys(KeyMixture mixture, List<Rational?[]> figures, int count)
    {
        if (mixture.IsEqual)
            return [.. Enumerable.Repeat(Rational.One, count)];

        // Nobody has nothing of any fact, which nobody divides by.
        if (count == 0)
            return [];
        if (mixture.Parts.Length == 1)
            return [.. figures[0].Select(figure => figure ?? Rational.Zero)];

        // Only the proportion counts, so that a common denominator of all keys is left out.
        var factors = mixture.Parts.Zip(figures, (part, column) => part.Part / column.Aggregate(Rational.Zero, (sum, next) => sum + (next ?? Rational.Zero))).ToList();
        var scale = CommonScale.Of(factors);
        var wholes = factors.ConvertAll(factor => (Rational)scale.Whole(factor));
        return [.. Enumerable.Range(0, count).Select(payer => figures.Zip(wholes).Aggregate(Rational.Zero, (sum, fact) => sum + ((fact.First[payer] ?? Rational.Zero) * fact.Second)))];
    }

    private static AllocationProblem ProblemOf(Burden burden, ImmutableArray<Member> payers, ImmutableArray<Rational> keys)
    {
        var numbers = payers.Select((payer, number) => (payer, number)).ToDictionary(entry => entry.payer, entry => entry.number);
        var limits = from kind in new[] { LimitKind.Cap, LimitKind.Floor }
                     from limit in kind == LimitKind.Cap ? burden.Caps : burden.Floors
                     where limit.Member is null || numbers.ContainsKey(limit.Member)
                     select new PayerLimit(kind, limit.Member is { } member ? numbers[member] : null, burden.AmountOf(limit));
        return new AllocationProblem(burden.Total.Amount, keys, [.. limits]);
    }

    private static Sentence Reason(ImmutableArray<KeyGap> gaps)
    {
        var gap = gaps[0];
        return gap.Missing.IsEmpty
            ? (Sentence)$"nobody who shares it has any {gap.Fact:name}, so that it gives no proportion"
            : $"the file gives no {gap.Fact:name} for {Listing.Cut(gap.Missing, 1)}";
    }
}
