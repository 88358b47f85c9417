using System.Collections.Immutable;

using AfterNato.Checks.Differences.Meaning;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Puts the shares that members have on both sides beside each other.</summary>
internal static class ShareComparison
{
    /// <summary>Those that differ, the largest moves first.</summary>
    public static ImmutableArray<ShareMove> Of(IReadOnlyDictionary<MeaningNode, Rational> before, IReadOnlyDictionary<MeaningNode, Rational> after, Correspondence found)
    {
        var kept = after.Select(share => new ShareMove(share.Key.Shown, found.Counterpart(share.Key) is { } was ? before.GetValueOrDefault(was) : Rational.Zero, share.Value));
        var gone = before
            .Where(share => found.Counterpart(share.Key) is not { } now || !after.ContainsKey(now))
            .Select(share => new ShareMove((found.Counterpart(share.Key) ?? share.Key).Shown, share.Value, Rational.Zero));
        return
        [
            .. kept.Concat(gone).Where(move => move.Gain != Rational.Zero)
                .OrderByDescending(move => Rational.Max(move.Gain, -move.Gain)).ThenBy(move => move.Member, StringComparer.Ordinal),
        ];
    }
}
