using System.Collections.Immutable;
using System.Globalization;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Search;

/// <summary>So large a share of something must be for the decision.</summary>
/// <param name="Share">The share, more than 0 and at most 1.</param>
/// <param name="IsStrict">Whether more than that is needed, and not at least that.</param>
/// <param name="Measure">What it is a share of.</param>
public sealed record Criterion(Rational Share, bool IsStrict, SeatMeasure Measure)
{
    /// <summary>The share as people write it: <c>65 %</c>, <c>2/3</c>, <c>over 50 %</c>.</summary>
    public string Amount => (IsStrict ? "over " : "") + Written(Share);

    internal string Condition => Measure.Condition(IsStrict ? ">" : ">=", Written(Share));

    /// <summary>The share and what of: <c>65 % of population</c>.</summary>
    public override string ToString() => $"{Amount} of {Measure.Name}";

    internal static string Written(Rational share)
    {
        const int MostDecimals = 6;
        var percent = share * 100;
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if ((percent * Rational.Pow(10, decimals)).IsWhole)
                return percent.ToDecimal(decimals) + " %";
        }

        return string.Create(CultureInfo.InvariantCulture, $"{share}");
    }

    internal VotingGame GameOf(ImmutableArray<int> seats) => VotingGame.Weighted(Quota.OfShare(Share, IsStrict), [.. seats.Select(seat => Measure[seat])]);
}
