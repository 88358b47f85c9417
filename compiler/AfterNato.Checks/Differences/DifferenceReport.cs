using System.Collections.Immutable;

using AfterNato.Checks.Differences.Consequences;
using AfterNato.Checks.Differences.Meaning;
using AfterNato.Runtime;

namespace AfterNato.Checks.Differences;

/// <summary>What is different between two versions of an architecture: what they say, and what follows.</summary>
/// <param name="Old">The old version on the day on which it is looked at.</param>
/// <param name="New">The new version on the day on which it is looked at.</param>
/// <param name="Meaning">What they say differently.</param>
public sealed record DifferenceReport(Situation Old, Situation New, MeaningDifference Meaning)
{
    /// <summary>Who can stop what alone, where that is not the same.</summary>
    public ImmutableArray<VetoDifference> Vetoes { get; private init; } = [];

    /// <summary>What has become of the power in procedures.</summary>
    public ImmutableArray<DecisionDifference> Decisions { get; private init; } = [];

    /// <summary>Which findings came and went.</summary>
    public FindingDifferences Findings { get; private init; } = FindingDifferences.None;

    /// <summary>Which expectations are met that were not, or the other way round, and which are new or gone.</summary>
    public ImmutableArray<ExpectationDifference> Expectations { get; private init; } = [];

    /// <summary>Which gaps in what is needed opened or closed.</summary>
    public ImmutableArray<CoverageDifference> Coverage { get; private init; } = [];

    /// <summary>Who bears another part of a burden.</summary>
    public ImmutableArray<BurdenDifference> Burdens { get; private init; } = [];

    /// <summary>Whether nothing follows from what is different.</summary>
    public bool HasNoConsequences => Vetoes.IsEmpty && Decisions.IsEmpty && Findings.AreNone && Expectations.IsEmpty && Coverage.IsEmpty && Burdens.IsEmpty;

    /// <summary>Compares two versions.</summary>
    /// <param name="old">The old one.</param>
    /// <param name="new">The new one.</param>
    /// <param name="withDay">Whether the day that the files name says something: it does not where another one is given.</param>
    public static DifferenceReport Of(ComparedVersion old, ComparedVersion @new, bool withDay)
    {
        var (before, after) = (old.Situation, @new.Situation);
        var found = Correspondence.Of(ModelMeaning.Of(before.Architecture, withDay), ModelMeaning.Of(after.Architecture, withDay));
        var meaning = new MeaningComparison(found, old, @new).Compare();
        var report = new DifferenceReport(before, after, meaning)
        {
            Expectations = [.. new ExpectationComparison(found, old, @new).Compare()],
        };

        // What means the same has the same consequences. Which of several equal cases a witness shows hangs on the order of the file, and is no difference.
        if (!meaning.IsNone || !meaning.Knowledge.IsEmpty || !Settings(old, found.Renamed).SequenceEqual(Settings(@new, name => name)) || !report.Expectations.IsEmpty)
            report = report with { Findings = new FindingComparison(found).Compare(old.Findings, @new.Findings) };
        if (meaning is { IsNone: true, HasOnlyExpected: false })
            return report;
        var procedures = new ProcedureComparison(found, before, after);
        return report with
        {
            Vetoes = [.. procedures.Vetoes()],
            Decisions = [.. procedures.Decisions()],
            Coverage = [.. new CoverageComparison(found, before, after).Compare()],
            Burdens = [.. new BurdenComparison(found, before, after).Compare()],
        };
    }

    private static IEnumerable<string> Settings(ComparedVersion version, Func<string, string> name) =>
        version.Settings.Select(setting => $"{setting.Says} {name(setting.About)}").Order(StringComparer.Ordinal);
}
