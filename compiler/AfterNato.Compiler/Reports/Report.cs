using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Compiler.Projects;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Reports;

/// <summary>Everything that checking one file has to say.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Architecture">The name of the architecture; null when the file does not get that far.</param>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">The day at which it was looked at; null when the sources do not compile, and no check was run.</param>
/// <param name="Findings">The findings in the order of the files.</param>
/// <param name="Allowed">The findings that the file allows, with its reasons; they do not count.</param>
/// <param name="Checks">What each check answered; none when the sources do not compile.</param>
/// <param name="Expectations">What became of each expectation.</param>
public sealed record Report(
    string File,
    string? Architecture,
    string? Title,
    DateOnly? AsOf,
    ImmutableArray<ReportedFinding> Findings,
    ImmutableArray<AllowedFinding> Allowed,
    ImmutableArray<CheckResult> Checks,
    ImmutableArray<ReportedExpectation> Expectations)
{
    /// <summary>
    /// The scenario in which the architecture was looked at; null for the architecture as it is. What the file expects of the architecture is not asked
    /// of a scenario.
    /// </summary>
    public Scenario? Scenario { get; init; }

    /// <summary>What the project says; null when no file says anything.</summary>
    public ProjectFile? Project { get; init; }

    /// <summary>The levels that the project sets, with what each of them changed.</summary>
    public ImmutableArray<ChangedLevel> Levels { get; init; } = [];

    /// <summary>The findings that the project does not want told.</summary>
    public ImmutableArray<ReportedFinding> Untold { get; init; } = [];

    /// <summary>Whether the sources compile.</summary>
    public bool Compiles => AsOf is not null;

    /// <summary>
    /// The verdict on the whole: violated if a check found a weakness or an expectation failed; else unknown if anything could not be
    /// decided; else vacuous if there was nothing to check; else it holds. Null when the sources do not compile. A project that finds a weakness less
    /// grave does not make it hold.
    /// </summary>
    public Verdict? Verdict
    {
        get
        {
            if (!Compiles)
                return null;
            if (IsGrave(AfterNato.Checks.Findings.Verdict.Violated) || Expectations.Any(expectation => expectation.IsMet == false))
                return AfterNato.Checks.Findings.Verdict.Violated;
            if (IsGrave(AfterNato.Checks.Findings.Verdict.Unknown) || Expectations.Any(expectation => expectation.IsMet is null))
                return AfterNato.Checks.Findings.Verdict.Unknown;
            return Checks.All(check => check.Verdict == AfterNato.Checks.Findings.Verdict.Vacuous) && Expectations.IsEmpty
                ? AfterNato.Checks.Findings.Verdict.Vacuous
                : AfterNato.Checks.Findings.Verdict.Holds;
        }
    }

    private bool IsGrave(Verdict verdict) => Findings.Concat(Untold).Any(finding =>
        finding.Verdict == verdict && (finding.Severity >= Severity.Warning || finding.UsualSeverity >= Severity.Warning));

    /// <summary>How many findings there are of this severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
