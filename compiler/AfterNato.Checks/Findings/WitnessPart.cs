using System.Collections.Immutable;

namespace AfterNato.Checks.Findings;

/// <summary>One thing that a witness shows.</summary>
/// <param name="Key">What it is: `members`, `step`, `smallestBlockingCoalition`.</param>
/// <param name="Values">The names or numbers.</param>
/// <param name="IsList">Whether there could be several.</param>
public sealed record WitnessPart(string Key, ImmutableArray<string> Values, bool IsList)
{
    public static WitnessPart One(string key, string value) => new(key, [value], false);

    public static WitnessPart Many(string key, IEnumerable<string> values) => new(key, [.. values], true);
}
