using System.Collections.Immutable;
using System.Text.RegularExpressions;

using AfterNato.Checks.Differences.Meaning;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>Finds the findings of one version among those of another: by check, by what they are about and by what shows them, never by where they stand.</summary>
internal sealed partial class FindingComparison(Correspondence found)
{
    public FindingDifferences Compare(ImmutableArray<ComparedFinding> before, ImmutableArray<ComparedFinding> after)
    {
        var (gone, added) = Unmatched(before, after, Identity);

        // The same check about the same thing says the same finding in other words, numbers most of all.
        var changed = new List<(ComparedFinding Before, ComparedFinding After)>();
        foreach (var about in new Func<ComparedFinding, bool, string>[] { AboutWithVerdict, About })
        {
            var olds = gone.ToLookup(finding => about(finding, true));
            foreach (var group in added.GroupBy(finding => about(finding, false)).ToList())
            {
                foreach (var pair in olds[group.Key].Zip(group).ToList())
                {
                    changed.Add(pair);
                    gone.Remove(pair.First);
                    added.Remove(pair.Second);
                }
            }
        }

        return new([.. added], [.. gone], [.. changed]);
    }

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
        [AboutWithVerdict(finding, isOld), $"{finding.Severity}", Message(finding.Message, isOld), .. finding.Witness.Select(part => $"{part.Key}={string.Join(',', part.Values.Select(value => Name(value, isOld)).Order(StringComparer.Ordinal))}")]);

    private string AboutWithVerdict(ComparedFinding finding, bool isOld) => $"{About(finding, isOld)}|{finding.Verdict}";

    private string About(ComparedFinding finding, bool isOld) => $"{finding.Descriptor.Code}|{(finding.Subject is { } subject ? Name(subject, isOld) : "")}";

    private string Name(string name, bool isOld) => isOld ? found.Renamed(name) : name;

    private string Message(string message, bool isOld) => isOld ? Quoted().Replace(message, match => $"`{found.Renamed(match.Groups["name"].Value)}`") : message;

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Quoted();
}
