using AfterNato.Checks.Differences;
using AfterNato.Checks.Differences.Consequences;

namespace AfterNato.Cli.Output.Differences;

/// <summary>What is different, in a sentence.</summary>
internal static class DifferenceSummary
{
    public static string Of(DifferenceReport report)
    {
        var parts = new List<string>();
        AddVetoes("gained", "new", DifferenceStanding.Added, veto => veto.Gained.Length);
        AddVetoes("lost", "gone", DifferenceStanding.Removed, veto => veto.Lost.Length);
        Add(report.Findings.New.Length, "finding new", "findings new");
        Add(report.Findings.Silenced.Length, "finding new and not told", "findings new and not told");
        Add(report.Findings.Gone.Length, "finding gone", "findings gone");
        Add(report.Findings.Changed.DistinctBy(pair => pair.After, ReferenceEqualityComparer.Instance).Count(), "finding changed", "findings changed");
        Add(report.Expectations.Count(expectation => expectation is { IsLost: true, Standing: DifferenceStanding.Changed }), "expectation no longer met", "expectations no longer met");
        Add(report.Expectations.Count(expectation => expectation is { IsLost: true, Standing: DifferenceStanding.Removed }), "expectation gone", "expectations gone");
        var consequences = parts.Count > 0 ? $" {string.Join(", ", parts)}." : "";
        if (report.Meaning.IsNone)
            return $"{(report.IsUnexplained ? "What is said is the same, but what follows from it is not." : "No difference in meaning.")}{consequences}";
        var elements = report.Meaning.Elements;
        var standings = new[]
        {
            (Count: elements.Count(element => element is { Standing: DifferenceStanding.Added, IsBorrowed: false }), Word: "new"),
            (Count: elements.Count(element => element is { Standing: DifferenceStanding.Removed, IsBorrowed: false }), Word: "gone"),
            (Count: elements.Count(element => element.Standing == DifferenceStanding.Changed), Word: "changed"),
            (Count: elements.Count(element => element is { Standing: DifferenceStanding.Added, IsBorrowed: true }), Word: "newly used"),
            (Count: elements.Count(element => element is { Standing: DifferenceStanding.Removed, IsBorrowed: true }), Word: "no longer used"),
        };
        return FormattableString.Invariant($"{elements.Length} {(elements.Length == 1 ? "thing differs" : "things differ")} in meaning: {string.Join(", ", standings.Where(standing => standing.Count > 0).Select(standing => FormattableString.Invariant($"{standing.Count} {standing.Word}")))}.{consequences}");

        // Who can stop what was not there before has gained something else than who can now stop what was.
        void AddVetoes(string word, string standing, DifferenceStanding wholly, Func<VetoDifference, int> count)
        {
            var all = report.Vetoes.Where(veto => count(veto) > 0).ToLookup(veto => veto.Standing == wholly);
            var (there, besides) = (all[false].Sum(count), all[true].Sum(count));
            Add(there, $"veto {word}", $"vetoes {word}");
            if (besides == 0)
                return;
            var procedures = all[true].Count() == 1 ? $"a procedure that is {standing}" : $"procedures that are {standing}";
            if (there > 0)
                parts[^1] += FormattableString.Invariant($" and {besides} more in {procedures}");
            else
                Add(besides, $"veto {word} in {procedures}", $"vetoes {word} in {procedures}");
        }

        void Add(int count, string one, string many)
        {
            if (count > 0)
                parts.Add(FormattableString.Invariant($"{count} {(count == 1 ? one : many)}"));
        }
    }
}
