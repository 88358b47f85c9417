using System.Collections.Immutable;

using AfterNato.Checks.Differences.Consequences;
using AfterNato.Checks.Findings;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Differences;

/// <summary>Tells which gates a new version does not pass. What has become unknown passes none of those that it could violate.</summary>
public static class Gates
{
    /// <summary>The gates that are violated, in the order in which they are asked for.</summary>
    public static ImmutableArray<GateViolation> Violated(DifferenceReport report, IEnumerable<Gate> gates) =>
        [.. gates.Distinct().Select(gate => new GateViolation(gate, [.. Reasons(report, gate)])).Where(violation => !violation.Reasons.IsEmpty)];

    /// <summary>What gates let pass only because the file allows it, in sentences.</summary>
    public static ImmutableArray<string> Allowed(DifferenceReport report, IEnumerable<Gate> gates)
    {
        Severity? least = gates.Contains(Gate.NoNewWarning) ? Severity.Warning : gates.Contains(Gate.NoNewError) ? Severity.Error : null;
        return [.. report.Findings.Silenced.Where(finding => finding.Telling == Telling.Allowed && finding.Severity >= least).Select(Finding)];
    }

    private static IEnumerable<string> Reasons(DifferenceReport report, Gate gate) => gate switch
    {
        Gate.NoNewVeto => report.Vetoes.Where(veto => !veto.Gained.IsEmpty || veto is { Unknown: not null, Standing: not DifferenceStanding.Removed }).Select(Vetoes),
        Gate.NoNewError => Findings(report, Severity.Error),
        Gate.NoNewWarning => Findings(report, Severity.Warning),
        Gate.NoLostExpectation => report.Expectations.Where(expectation => expectation.IsLost).Select(Lost),
        Gate.NoDifference => report.Meaning.Elements.Select(Differs).Concat(report.IsUnexplained ? ["What is said is the same, but what follows from it is not."] : []),
        _ => throw new ArgumentOutOfRangeException(nameof(gate), gate, "There is no such gate."),
    };

    private static string Vetoes(VetoDifference veto) => (veto.Unknown, veto.Role) switch
    {
        ({ } unknown, null) => $"Whether anybody else can now stop `{veto.Procedure.Name}` alone is unknown: {unknown}.",
        ({ } unknown, { } role) => $"Whether anybody else can now, as the {role}, stop `{veto.Procedure.Name}` alone is unknown: {unknown}.",
        _ => $"{veto.Who(Prose.List(veto.Gained), veto.Gained.Length)} can now stop `{veto.Procedure.Name}` alone{veto.Aside}{(veto.Standing == DifferenceStanding.Added ? ", a procedure that is new" : "")}.",
    };

    private static IEnumerable<string> Findings(DifferenceReport report, Severity least)
    {
        var grave = report.Findings.Changed.Where(pair => pair.After.Severity >= least && pair.After.Telling == Telling.Told).ToList();

        // Of what one finding has become, all but the closest is new.
        var split = report.Findings.Changed.GroupBy(pair => pair.Before, ReferenceEqualityComparer.Instance).SelectMany(pairs => pairs.Skip(1));
        return report.Findings.New.Where(finding => finding.Severity >= least)
            .Concat(grave.Where(pair => Worsens(pair, least)).Select(pair => pair.After))
            .Concat(grave.Intersect(split).Select(pair => pair.After))
            .Distinct()
            .Select(Finding)
            .Concat(report.Findings.Silenced.Where(finding => finding.Telling == Telling.Off && finding.Severity >= least).Select(finding => $"{Finding(finding)} It is new, and the project keeps it back only now."));
    }

    private static bool Worsens((ComparedFinding Before, ComparedFinding After) pair, Severity least) =>
        (pair.Before.Severity < least || pair.Before.Telling != Telling.Told || Worsens(pair.Before, pair.After)) && !IsOnlyUnexpected(pair.Before, pair.After);

    private static string Finding(ComparedFinding finding) => $"{finding.Descriptor.Code} {finding.Descriptor.Name}: {finding.Message}";

    // A finding that could not be decided was no finding yet.
    private static bool Worsens(ComparedFinding before, ComparedFinding after) => before.Verdict == Verdict.Unknown && after.Verdict == Verdict.Violated;

    // It was violated before, and the file that is extended still expects so; that the new one does not say it again is no new error.
    private static bool IsOnlyUnexpected(ComparedFinding before, ComparedFinding after) =>
        after.IsExpectedInBase && before.Verdict == after.Verdict && before.Severity == Severity.Warning && before.Telling == Telling.Told;

    private static string Lost(ExpectationDifference expectation) => expectation.Standing == DifferenceStanding.Removed
        ? $"`{expectation.Text}` is gone."
        : expectation.IsOther && expectation.After == true
        ? $"`{expectation.Text}` is met, but asks for something else than before."
        : $"`{expectation.Text}` is no longer met{(expectation.After is null ? " as far as is known" : "")}: {expectation.Reason}";

    private static string Differs(ElementDifference element) => element.Standing switch
    {
        DifferenceStanding.Added => $"The {element.Kind} `{element.Name}` is {(element.IsBorrowed ? "newly used" : "new")}.",
        DifferenceStanding.Removed => $"The {element.Kind} `{element.Name}` is {(element.IsBorrowed ? "no longer used" : "gone")}.",
        _ => $"The {element.Kind} `{element.Name}` is not the same.",
    };
}
