using AfterNato.Checks.Burdens;
using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons;

/// <summary>Who pays what part of a burden, by the file's own key, caps and floors.</summary>
internal static class BurdenShares
{
    private const int Shown = 3;

    /// <summary>The largest shares, or that of one member.</summary>
    /// <param name="burden">The burden.</param>
    /// <param name="situation">The day.</param>
    /// <param name="member">The name of a member; null for the largest.</param>
    /// <param name="count">How many of the largest are told.</param>
    public static ComparedCell Of(Burden burden, Situation situation, string? member, int count = 1) => burden.DivisionAt(situation) switch
    {
        BurdenDivision.Divided divided => ComparedCell.Of(Told(divided, member, count)) with { Sources = Evidence.Of([burden]) },
        BurdenDivision.Impossible impossible => ComparedCell.Of(new CellPart($"cannot be divided")) with { Remarks = [$"it cannot be divided: {InfeasibleBurdenCheck.Reason(impossible)}"], Sources = Evidence.Of([burden]) },
        BurdenDivision.Unknown { Gaps.IsEmpty: false } silent => new ComparedCell.NotDeclared(silent.Reason),
        BurdenDivision.Unknown unknown => new ComparedCell.Unknown(unknown.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(burden), burden, "It is divided or not."),
    };

    /// <summary>The three largest shares.</summary>
    public static ComparedCell Largest(Burden burden, Situation situation) => Of(burden, situation, null, Shown);

    private static CellPart Told(BurdenDivision.Divided divided, string? member, int count)
    {
        var shares = divided.Payers.Zip(divided.Shares, (payer, share) => (Payer: payer, Part: share / divided.Problem.Total)).ToList();
        if (member is not null)
            return shares.FindIndex(share => share.Payer.Name == member) is >= 0 and var at ? CellPart.OfNumber(shares[at].Part, $"{new Percentage(shares[at].Part, 1)}") : CellPart.OfNumber(Rational.Zero, $"no part in it");
        return shares.Count == 0 ? new CellPart($"nobody shares it") : LargestShares.Of(shares.Select(share => ((Sentence)$"{new ShortName(share.Payer)}", share.Part)), count);
    }
}
