using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons;

/// <summary>Who has the largest parts of something. Nobody is passed over in silence who has as much as the last one named.</summary>
internal static class LargestShares
{
    /// <summary>The largest shares, in the order of their size and then of names.</summary>
    /// <param name="shares">Everybody's; at least one.</param>
    /// <param name="shown">How many are named.</param>
    public static CellPart Of(IEnumerable<(Sentence Who, Rational Share)> shares, int shown)
    {
        var ordered = shares.OrderByDescending(share => share.Share).ThenBy(share => share.Who.ToString(), StringComparer.Ordinal).ToList();
        if (ordered.Count > shown && ordered[0].Share == ordered[^1].Share)
            return CellPart.OfNumber(ordered[0].Share, $"all {ordered.Count} alike, {new Percentage(ordered[0].Share, 1)}");
        var named = ordered.Take(shown).Where(share => share.Share > Rational.Zero).ToList();
        var more = named.Count < shown ? 0 : ordered.Skip(shown).Count(share => share.Share == named[^1].Share);
        var text = Series.Of(named.Select(share => (Sentence)$"{share.Who} {new Percentage(share.Share, 1)}"));
        return CellPart.OfNumber(ordered[0].Share, more == 0 ? text : $"{text}, and {more} more alike");
    }
}
