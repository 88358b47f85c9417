using AfterNato.Checks.Findings;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>Prints a report as a compiler would: place, code, the line with the span marked, what is wrong, what shows it, what to do.</summary>
/// <param name="output">Where to.</param>
/// <param name="colour">In which colours.</param>
/// <param name="isVerbose">Whether the checks that had nothing to try on are named, with what they look for, and not just counted.</param>
internal sealed class TextReport(TextWriter output, Colour colour, bool isVerbose = false)
{
    public void Write(Report report)
    {
        // What one missing figure or one bound keeps unknown is told once of each thing.
        foreach (var same in report.Findings.GroupBy(finding => finding.Reason is null ? (object)finding : (finding.Subject, finding.Reason)))
            Write(same.First(), [.. same.Skip(1).Select(finding => finding.Descriptor.Name).Distinct()]);
        foreach (var expectation in report.Expectations.Where(expectation => expectation.IsMet != true))
            Write(expectation);
        WriteSummary(report);
    }

    /// <summary>Prints a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="alsoUnknown">The names of other checks that the same reason keeps from answering.</param>
    public void Write(ReportedFinding finding, IReadOnlyList<string>? alsoUnknown = null)
    {
        output.WriteLine($"{colour.Bold(Excerpt.Place(finding.Location))}: {Label(finding)}");

        // A note states a property that may well be meant; it is told in short.
        var isNote = finding is { Severity: Severity.Information, Verdict: not Verdict.Unknown };
        if (!isNote)
            Excerpt.Write(output, finding.Location, colour);
        output.WriteLine($"  {SafeText.OneLine(finding.Message.ToString())}");
        if (finding.Shown is { } shown)
            WriteField("witness", shown.ToString());
        if (isNote)
        {
            output.WriteLine();
            return;
        }

        if (alsoUnknown is { Count: > 0 })
            WriteField("unknown for the same reason", string.Join(", ", alsoUnknown));
        foreach (var related in finding.Related)
            WriteField("see", $"{Excerpt.Place(related.Location)}: {related.Message}");
        if (finding.Sources.Length > 0)
            WriteField("sources", string.Join(", ", finding.Sources.Select(citation => citation.Weakness is { } weakness ? $"{citation.Source.Name} ({weakness})" : citation.Source.Name)));
        if (finding.Hint is { } hint)
            WriteField("hint", hint.ToString());
        output.WriteLine();
    }

    private void Write(ReportedExpectation expectation)
    {
        var label = expectation.IsMet is null ? colour.Yellow("undecided expectation") : colour.Red("failed expectation");
        output.WriteLine($"{colour.Bold(Excerpt.Place(expectation.Location))}: {label}");
        Excerpt.Write(output, expectation.Location, colour);
        output.WriteLine($"  {SafeText.OneLine(expectation.Reason?.ToString() ?? "")}");
        output.WriteLine();
    }

    private void WriteSummary(Report report)
    {
        if (!report.Compiles)
        {
            output.WriteLine($"{colour.Bold(Excerpt.Shown(report.File))}: {Plural(report.Count(Severity.Error), "error")}; nothing was checked.");
            return;
        }

        var counts = $"{Plural(report.Count(Severity.Error), "error")}, {Plural(report.Count(Severity.Warning), "warning")}, {Plural(report.Count(Severity.Information), "note")}";
        var expectations = report.Expectations.IsEmpty ? "" : $"; {report.Expectations.Count(expectation => expectation.IsMet == true)} of {Plural(report.Expectations.Length, "expectation")} met";
        var scenario = report.Scenario is { } played ? $", in the scenario “{SafeText.OneLine(played.Title)}”" : "";
        output.WriteLine($"{colour.Bold(SafeText.OneLine(report.Title ?? report.File))}{scenario}, as of {report.AsOf:yyyy-MM-dd}: {counts}{LevelText.Clause(report.Project, report.Levels)}{expectations}.");
        WriteLevels(report);
        if (report.Scenario is { Architecture.Data.Expectations: not [] })
            output.WriteLine("  What the file expects of the unchanged architecture was not asked.");
        foreach (var allowed in report.Allowed.GroupBy(allowed => (allowed.Finding.Descriptor.Name, allowed.Reason)))
            output.WriteLine($"  allowed: {allowed.Key.Name} in {string.Join(", ", allowed.Select(finding => finding.Finding.Subject))}, because: {SafeText.OneLine(allowed.Key.Reason)}");
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            // A check that found something may have left other things undecided.
            var checks = report.Checks.Where(check => check.Verdict == verdict || (verdict == Verdict.Unknown && check.Findings.Any(finding => finding.Verdict == verdict))).ToList();
            if (checks.Count > 0)
                output.WriteLine($"  {Describe(verdict)}: {(verdict != Verdict.Vacuous ? Names(checks) : isVerbose ? NothingFor(checks) : $"{Plural(checks.Count, "check")} (`--verbose` names them)")}");
        }
    }

    private void WriteLevels(Report report)
    {
        if (LevelText.Changed(report.Levels) is { Length: > 0 } changed)
            output.WriteLine($"  levels changed: {changed}");
        if (isVerbose && LevelText.Unchanged(report.Levels) is { Length: > 0 } unchanged)
            output.WriteLine($"  levels that change nothing here: {unchanged}");
    }

    // Several checks may have looked for the same in vain.
    private static string NothingFor(IEnumerable<CheckResult> checks) =>
        string.Join(", ", checks.GroupBy(check => check.Check.RangesOver).Select(same => $"{Names(same)} (no {same.Key})"));

    private static string Names(IEnumerable<CheckResult> checks) => string.Join(", ", checks.Select(check => check.Check.Descriptor.Name));

    private void WriteField(string name, string text) => output.WriteLine($"  {colour.Dim(name + ":")} {SafeText.OneLine(text)}");

    private string Label(ReportedFinding finding)
    {
        var code = $"{finding.Descriptor.Code} {finding.Descriptor.Name}";
        if (finding.Verdict == Verdict.Unknown)
            return colour.Yellow($"unknown {code}");
        if (finding.Verdict == Verdict.Vacuous)
            return colour.Yellow($"vacuous {code}");
        var label = $"{LevelText.Word(finding.Severity)} {code}";
        var painted = finding.Severity switch
        {
            Severity.Error => colour.Red(label),
            Severity.Warning => colour.Yellow(label),
            _ => colour.Blue(label),
        };
        return finding.UsualSeverity is { } usual ? $"{painted} (usually {LevelText.WithArticle(usual)})" : painted;
    }

    private static string Describe(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "clear of",
        Verdict.Violated => "found",
        Verdict.Unknown => "unknown",
        _ => "nothing to try on",
    };

    private static string Plural(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
