using AfterNato.Checks.Burdens;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Burdens that can no longer be divided, and shares that rise.</summary>
internal static class BurdenConsequences
{
    /// <summary>Burdens that can no longer be divided.</summary>
    public static IEnumerable<Consequence> Of(Comparing comparing) => comparing.Architecture.Burdens.Select(burden => Of(burden, comparing)).OfType<Consequence>();

    /// <summary>Burdens of which the others bear more. What each bears takes longer to tell than that it can be told.</summary>
    public static IEnumerable<Consequence> Rising(Comparing comparing) =>
        from burden in comparing.Architecture.Burdens
        let before = burden.DivisionAt(comparing.Before.Situation) as BurdenDivision.Divided
        where before is not null
        let after = comparing.After.Of(burden).DivisionAt(comparing.After.Situation) as BurdenDivision.Divided
        where after is not null && after.Payers.Length < before.Payers.Length
        let rise = Rises(before, after, comparing)
        where rise is not null
        select rise;

    private static Consequence? Of(Burden burden, Comparing comparing)
    {
        if (burden.DivisionAt(comparing.Before.Situation) is not BurdenDivision.Divided before || IsSpared(before, comparing))
            return null;
        return comparing.After.Of(burden).DivisionAt(comparing.After.Situation) switch
        {
            BurdenDivision.Impossible impossible => new(
                ConsequenceKind.Infeasible, Layer.Burdens, Gravity.Breaks, burden, $"{burden:name} can no longer be divided: {InfeasibleBurdenCheck.Reason(impossible)}."),
            BurdenDivision.Unknown unknown => Comparing.Undecided(
                ConsequenceKind.Infeasible, Layer.Burdens, burden, $"{burden:name} can still be divided", new UnknownAnswerException(unknown.Reason)),
            _ => null,
        };
    }

    private static bool IsSpared(BurdenDivision.Divided before, Comparing comparing)
    {
        try
        {
            var sharing = MemberSet.Of(before.Payers.Select(payer => payer.Number));
            var staying = comparing.After.Of(before.Burden).AmongAt(comparing.After.Situation);
            return staying == sharing || (staying.IsSubsetOf(sharing) && before.CanSpare(sharing - staying, comparing.Before.Situation));
        }
        catch (UnknownAnswerException)
        {
            return false;
        }
    }

    private static Consequence? Rises(BurdenDivision.Divided before, BurdenDivision.Divided after, Comparing comparing)
    {
        var burden = before.Burden;
        var shares = after.Payers.Zip(after.Rounded).ToDictionary(payer => payer.First.Index, payer => payer.Second);
        var payers = before.Payers.Zip(before.Rounded, (payer, share) => (Payer: payer, Before: share, After: shares.TryGetValue(payer.Index, out var now) ? now : (Rational?)null)).ToList();
        var gone = payers.FindAll(payer => payer.After is null);
        var freed = gone.Aggregate(Rational.Zero, (sum, payer) => sum + payer.Before);
        var most = payers.FindAll(payer => payer.After is not null).MaxBy(payer => payer.After - payer.Before);
        if (freed == Rational.Zero || most.Payer is null)
            return null;
        Sentence period = burden.Per switch
        {
            "year" => $" a year",
            "month" => $" a month",
            _ => Sentence.Empty,
        };
        return new(
            ConsequenceKind.SharesRise,
            Layer.Burdens,
            Gravity.Weakens,
            burden,
            $"Of {burden:name} the others bear {Amounts.Of(burden, freed)}{period} more, {Amounts.Percent(freed / burden.Total.Amount)} of all: {most.Payer} most, {Amounts.Of(burden, most.After ?? Rational.Zero)} in place of {Amounts.Of(burden, most.Before)}.")
        {
            Because = [.. gone.Select(payer => payer.Payer), comparing.Before.Of(most.Payer)],
        };
    }
}
