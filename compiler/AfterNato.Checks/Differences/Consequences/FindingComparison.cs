using System.Collections.Immutable;
using System.Text.RegularExpressions;

using AfterNato.Checks.Differences.Meaning;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds the findings of one version among those of another: by check, by what they are about and by what shows them, never by where they stand.</summary>
internal sealed partial class FindingComparison(Correspondence found)
{
    /// <summary>How many pairs of findings of one check about one thing are held against each other; beyond, they are taken in their order.</summary>
    private const int MostCompared = 10_000;

    public FindingDifferences Compare(ImmutableArray<ComparedFinding> olds, ImmutableArray<ComparedFinding> news)
    {
        var (gone, added) = Unmatched(olds, news, Identity);

        // The same check about the same thing says the same finding in other words, numbers most of all.
        var changed = new List<(ComparedFinding Before, ComparedFinding After)>();
        foreach (var about in new Func<ComparedFinding, bool, string>[] { AboutWithVerdict, About })
        {
            var byAbout = gone.ToLookup(finding => about(finding, true));
            foreach (var group in added.GroupBy(finding => about(finding, false)).ToList())
            {
                foreach (var pair in Closest([.. byAbout[group.Key]], [.. group]))
                {
                    changed.Add(pair);
                    gone.Remove(pair.Before);
                    added.Remove(pair.After);
                }
            }
        }

        // One that is about several together is about one of them alone once the others are no longer concerned, and the other way round.
        foreach (var pair in Related(gone, added))
        {
            changed.Add(pair);
            gone.Remove(pair.Before);
            added.Remove(pair.After);
        }

        // Whoever was shown by a finding of his own and is now shown by that of others is still there; and so is who was shown with others.
        var nows = changed.Select(pair => pair.After).OrderBy(finding => news.IndexOf(finding)).ToList();
        var befores = changed.Select(pair => pair.Before).OrderBy(finding => olds.IndexOf(finding)).ToList();
        foreach (var left in gone.ToList())
        {
            if (nows.Find(now => Overlap(left, now)) is not { } now)
                continue;
            changed.Add((left, now));
            gone.Remove(left);
        }

        foreach (var split in added.ToList())
        {
            if (befores.Find(before => Overlap(before, split)) is not { } before)
                continue;
            changed.Add((before, split));
            added.Remove(split);
        }

        // What is not told on either side is nothing to tell.
        return new([.. added.Where(IsTold)], [.. gone.Where(IsTold)], [.. changed.Where(pair => IsTold(pair.Before) || IsTold(pair.After))]) { Silenced = [.. added.Where(finding => !IsTold(finding))] };
    }

    private List<(ComparedFinding Before, ComparedFinding After)> Related(List<ComparedFinding> gone, List<ComparedFinding> added) =>
        Nearest(gone, added, (before, after) => AreRelated(gone[before], added[after]) ? 1 : null);

    private bool AreRelated(ComparedFinding old, ComparedFinding now) => old.Descriptor == now.Descriptor && old.Verdict == now.Verdict && old.Subject is { } was && now.Subject is { } subject
        && (Shows(old, subject, isOld: true) || Shows(now, Name(was, true), isOld: false));

    private bool Overlap(ComparedFinding before, ComparedFinding after) =>
        AboutWithVerdict(before, true) == AboutWithVerdict(after, false) && before.Telling == after.Telling && before.Severity == after.Severity
        && Overlap(before, after, "members") == true && Overlap(before, after, "steps") != false;

    // Null where one of them does not show such things.
    private bool? Overlap(ComparedFinding before, ComparedFinding after, string key)
    {
        var (were, are) = (before.Witness.FirstOrDefault(part => part.Key == key), after.Witness.FirstOrDefault(part => part.Key == key));
        return were is null || are is null ? null : were.Values.Select(value => Name(value, true)).Intersect(are.Values).Any();
    }

    private bool Shows(ComparedFinding finding, string name, bool isOld) => finding.Witness.Any(part => part.Values.Any(value => Name(value, isOld) == name));

    private static bool IsTold(ComparedFinding finding) => finding.Telling == Telling.Told;

    // Those that show the most of the same; among equals, in the order in which they are told.
    private List<(ComparedFinding Before, ComparedFinding After)> Closest(List<ComparedFinding> olds, List<ComparedFinding> news)
    {
        if ((olds.Count <= 1 && news.Count <= 1) || (long)olds.Count * news.Count > MostCompared)
            return [.. olds.Zip(news)];
        var (shownBefore, shownAfter) = (olds.ConvertAll(finding => Shown(finding, true)), news.ConvertAll(finding => Shown(finding, false)));
        return Nearest(olds, news, (before, after) => shownBefore[before].Intersect(shownAfter[after]).Count());
    }

    // Each finding stands in one pair at most. Of two pairs that the order does not tell apart neither takes anything from the other, so that the same pairs are found the other way round.
    private static List<(ComparedFinding Before, ComparedFinding After)> Nearest(List<ComparedFinding> olds, List<ComparedFinding> news, Func<int, int, int?> nearness)
    {
        var (takenBefore, takenAfter) = (new HashSet<int>(), new HashSet<int>());
        var taken = new List<(int Before, int After)>();
        foreach (var (before, after, _) in Enumerable.Range(0, olds.Count)
            .SelectMany(before => Enumerable.Range(0, news.Count).Select(after => (Before: before, After: after, Nearness: nearness(before, after))))
            .Where(pair => pair.Nearness is not null)
            .OrderByDescending(pair => pair.Nearness)
            .ThenBy(pair => pair.Before + pair.After)
            .ThenBy(pair => Math.Min(pair.Before, pair.After)))
        {
            if (takenBefore.Contains(before) || !takenAfter.Add(after))
                continue;
            takenBefore.Add(before);
            taken.Add((before, after));
        }

        return [.. taken.OrderBy(pair => pair.After).Select(pair => (olds[pair.Before], news[pair.After]))];
    }

    private HashSet<string> Shown(ComparedFinding finding, bool isOld) => [.. finding.Witness.SelectMany(part => part.Values.Select(value => $"{part.Key}={Name(value, isOld)}"))];

    private static (List<ComparedFinding> Gone, List<ComparedFinding> Added) Unmatched(
        ImmutableArray<ComparedFinding> before, ImmutableArray<ComparedFinding> after, Func<ComparedFinding, bool, string> identity)
    {
        var known = before.GroupBy(finding => identity(finding, true)).ToDictionary(group => group.Key, group => new Queue<ComparedFinding>(group));
        var added = after.Where(finding => !(known.TryGetValue(identity(finding, false), out var same) && same.TryDequeue(out _))).ToList();
        var gone = known.Values.SelectMany(rest => rest).ToHashSet(ReferenceEqualityComparer.Instance);
        return ([.. before.Where(gone.Contains)], added);
    }

    private string Identity(ComparedFinding finding, bool isOld) => string.Join(
        '\u0001',
        [AboutWithVerdict(finding, isOld), $"{finding.Severity}", $"{finding.Telling}", Message(finding.Message, isOld), .. finding.Witness.Select(part => $"{part.Key}={string.Join(',', part.Values.Select(value => Name(value, isOld)).Order(StringComparer.Ordinal))}")]);

    private string AboutWithVerdict(ComparedFinding finding, bool isOld) => $"{About(finding, isOld)}|{finding.Verdict}";

    private string About(ComparedFinding finding, bool isOld) => $"{finding.Descriptor.Code}|{(finding.Subject is { } subject ? Name(subject, isOld) : "")}";

    private string Name(string name, bool isOld) => isOld ? found.Renamed(name) : name;

    private string Message(string message, bool isOld) => isOld ? Quoted().Replace(message, match => $"`{found.Renamed(match.Groups["name"].Value)}`") : message;

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Quoted();
}
