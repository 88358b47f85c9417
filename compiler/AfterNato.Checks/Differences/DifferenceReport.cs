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

    /// <summary>Whether something else follows although both say the same: then this comparison has overlooked what they say differently.</summary>
    public bool IsUnexplained { get; private init; }

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

        // Which of several equal cases a witness shows hangs on the order of the file, and is no difference.
        var (had, has) = (Settings(old, found.Renamed), Settings(@new, name => name));
        var saysTheSame = meaning is { IsNone: true, HasOnlyExpected: false };
        var isSame = saysTheSame && meaning.Knowledge.IsEmpty && had.SequenceEqual(has);
        if (!isSame || !report.Expectations.IsEmpty || !Kinds(old).SequenceEqual(Kinds(@new)))
        {
            var findings = new FindingComparison(found).Compare(old.Findings, @new.Findings);
            report = report with { Findings = findings with { Silenced = [.. findings.Silenced.Where(finding => has.Except(had).Any(setting => Silences(setting, finding)))] } };
        }

        // What means the same ought to have the same consequences; they are compared all the same, so that nothing that was overlooked above goes untold.
        report = report with
        {
            Vetoes = [.. new VetoComparison(found, before, after).Compare()],
            Decisions = [.. new DecisionComparison(found, before, after).Compare()],
            Coverage = [.. new CoverageComparison(found, before, after).Compare()],
            Burdens = [.. new BurdenComparison(found, before, after).Compare()],
        };
        var areFindingsSame = report.Findings.AreNone || !isSame || !report.Expectations.IsEmpty;
        return report with { IsUnexplained = saysTheSame && !(areFindingsSame && report.Vetoes.IsEmpty && report.Decisions.IsEmpty && report.Coverage.IsEmpty && report.Burdens.IsEmpty) };
    }

    private static List<string> Settings(ComparedVersion version, Func<string, string> name) =>
        [.. version.Settings.Select(setting => $"{setting.Says} {name(setting.About)}").Order(StringComparer.Ordinal)];

    private static bool Silences(string setting, ComparedFinding finding) => finding.Telling == Telling.Off
        ? setting.StartsWith($"level {finding.Descriptor.Code} ", StringComparison.Ordinal)
        : setting.StartsWith($"allow {finding.Descriptor.Name} ", StringComparison.Ordinal);

    private static IEnumerable<string> Kinds(ComparedVersion version) =>
        version.Findings.Select(finding => $"{finding.Descriptor.Code} {finding.Severity} {finding.Verdict} {finding.Telling}").Order(StringComparer.Ordinal);
}
