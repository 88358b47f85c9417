using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Projects;

/// <summary>Gives findings the level that the project wants, and counts for how many that changes something.</summary>
/// <param name="settings">The levels.</param>
internal sealed class ProjectLevels(ImmutableArray<LevelSetting> settings)
{
    private readonly Dictionary<DiagnosticDescriptor, Level> _levels = settings.ToDictionary(setting => setting.Descriptor, setting => setting.Level);
    private readonly Dictionary<DiagnosticDescriptor, int> _changed = [];

    /// <summary>Every level, with the number of findings that it has changed so far.</summary>
    public ImmutableArray<ChangedLevel> Changes => [.. settings.Select(setting => new ChangedLevel(setting, _changed.GetValueOrDefault(setting.Descriptor)))];

    /// <summary>The finding as it is told; null when it is not told.</summary>
    public ReportedFinding? Apply(ReportedFinding finding) =>
        SeverityOf(finding.Descriptor, finding.Severity, finding.Verdict) is not { } severity ? null
        : severity == finding.Severity ? finding
        : finding with { Severity = severity, UsualSeverity = finding.Severity };

    /// <summary>The finding as it is told; null when it is not told.</summary>
    public Finding? Apply(Finding finding) =>
        SeverityOf(finding.Descriptor, finding.Severity, finding.Verdict) is { } severity ? finding with { Severity = severity } : null;

    // What is unknown stays told: nobody may take silence about it for a yes. What tells why something holds in spite of appearances is no defect, whatever the level.
    private Severity? SeverityOf(DiagnosticDescriptor descriptor, Severity usual, Verdict? verdict)
    {
        if (verdict == Verdict.Unknown || !_levels.TryGetValue(descriptor, out var level) || (verdict == Verdict.Holds && level != Level.Off))
            return usual;
        Severity? severity = level switch
        {
            Level.Off => null,
            Level.Note => Severity.Information,
            Level.Warning => Severity.Warning,
            _ => Severity.Error,
        };
        if (severity != usual)
            _changed[descriptor] = _changed.GetValueOrDefault(descriptor) + 1;
        return severity;
    }
}
