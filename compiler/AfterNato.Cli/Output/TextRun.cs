using System.Text.RegularExpressions;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Scenarios;
using AfterNato.Compiler.Projects;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Scenarios;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>Prints a scenario day by day: what happens, and what it causes.</summary>
internal sealed partial class TextRun(TextWriter output, Colour colour)
{
    /// <summary>How many names a line lists before it only counts.</summary>
    private const int Shown = 6;

    public void Write(ScenarioReport report)
    {
        if (report.Effects is { } effects)
            Write(effects, LevelText.Changed(report.Levels));
    }

    private void Write(ScenarioEffects effects, string changedLevels)
    {
        var scenario = effects.Scenario;
        output.WriteLine($"{colour.Bold(SafeText.OneLine(scenario.Title))}, played on {SafeText.OneLine(scenario.Architecture.Title)}.");
        foreach (var position in scenario.Positions.GroupBy(position => (position.Member, position.Consents)))
            WriteField(position.Key.Consents ? "consents" : "refuses", $"{position.Key.Member.Title}: {string.Join(", ", position.Select(one => one.Procedure.Name))}");
        foreach (var assumption in effects.Assumptions)
            WriteField("assumed", assumption.ToString());
        if (changedLevels.Length > 0)
            WriteField($"levels changed by {ProjectFile.Name}", changedLevels);
        foreach (var day in effects.Days)
            Write(day);
        WriteEnd(effects);
    }

    private void Write(DayEffects day)
    {
        output.WriteLine();
        output.WriteLine(colour.Bold(Date(day.Played.Day)));
        foreach (var change in day.Played.Changes)
        {
            WriteField("happens", change.Sentence.ToString());
            foreach (var undecidable in day.Undecidable.Where(undecidable => undecidable.Change == change))
                WriteField("  although", undecidable.Sentence.ToString());
        }

        if (day.AreNone)
            WriteField("causes", "nothing that checking sees");
        foreach (var finding in day.New)
            WriteField("new", Described(finding));
        foreach (var finding in day.Gone)
            WriteField("gone", Described(finding));
        foreach (var finding in day.Changed.Where(finding => !IsCountedAnew(finding)))
            WriteField("changed", $"{Described(finding.After)} Before: {finding.Before.Message}");
        foreach (var findings in day.Changed.Where(IsCountedAnew).GroupBy(finding => finding.After.Descriptor))
            WriteField("still there, with other numbers", $"{findings.Key.Code} {findings.Key.Name} in {string.Join(", ", findings.Select(finding => Name(finding.After.Subject)).Distinct())}");
        foreach (var shifts in day.Vetoes.Where(shift => !shift.Gained.IsEmpty).GroupBy(shift => Listed(shift.Gained)))
            WriteField("can now stop alone", $"{shifts.Key}: {string.Join(", ", shifts.Select(shift => shift.Procedure.Name))}");
        foreach (var shifts in day.Vetoes.Where(shift => !shift.Lost.IsEmpty).GroupBy(shift => Listed(shift.Lost)))
            WriteField("can no longer stop alone", $"{shifts.Key}: {string.Join(", ", shifts.Select(shift => shift.Procedure.Name))}");
        foreach (var shift in day.Vetoes.Where(shift => shift.Unknown is not null))
            WriteField("unknown who can stop it alone", $"{shift.Procedure.Name}: {shift.Unknown}");
        foreach (var shift in day.Prospects)
            Write(shift.After, "");
        foreach (var post in day.Vacant)
            WriteField("vacant", post.Title);
        foreach (var post in day.Held)
            WriteField("filled", post.Title);
        foreach (var shortfall in day.Shortfalls)
            Write(shortfall);
    }

    private void WriteEnd(ScenarioEffects effects)
    {
        output.WriteLine();
        output.WriteLine(colour.Bold($"At the end, on {Date(effects.End.Date)}"));
        foreach (var final in effects.Prospects.Where(final => final.Prospect.Kind != ProspectKind.Open))
            Write(final.Prospect, final.Since is { } since ? $" since {Date(since)}{(final.IsExact ? "" : " or before, through dates of the file")}" : " from the beginning");
        var open = effects.Prospects.Where(final => final.Prospect.Kind == ProspectKind.Open).Select(final => final.Prospect.Procedure.Name).ToList();
        if (open.Count > 0)
            WriteField("can succeed", string.Join(", ", open));
        foreach (var final in effects.Prospects.Where(final => final.Prospect.Kind != ProspectKind.Closed))
            WriteProbability(final.Prospect);
        foreach (var post in effects.Vacant)
            WriteField("vacant", post.Title);
        foreach (var shortfall in effects.Shortfalls)
            Write(shortfall);
    }

    private void Write(Prospect prospect, string since)
    {
        var (label, paint) = prospect.Kind switch
        {
            ProspectKind.Open => ("can succeed", colour.Blue),
            ProspectKind.Closed => ("cannot succeed", colour.Red),
            ProspectKind.Depends => ("may be unable to succeed", colour.Yellow),
            _ => ("unknown whether it can succeed", (Func<string, string>)colour.Yellow),
        };
        output.WriteLine($"  {paint($"{label}{since}:")} {SafeText.OneLine(prospect.Procedure.Name)}{(prospect.Reason is { } reason ? $": {SafeText.OneLine(reason.ToString())}" : "")}");
    }

    private void WriteProbability(Prospect prospect)
    {
        if (prospect.ProbabilityUnknown is { } unknown)
            WriteField("probability unknown", $"{prospect.Procedure.Name}: {unknown}");
        if (prospect is not { Least: { } least, Greatest: { } greatest })
            return;
        var range = least == greatest ? least.ToPercent(1) : $"{least.ToPercent(1)} to {greatest.ToPercent(1)}, depending on whom it is about";
        var requirement = prospect.Procedure.Requires.IsEmpty ? "" : ", once what it requires has been completed";
        WriteField("probability", $"{prospect.Procedure.Name} succeeds with {range}{requirement}");
    }

    private void Write(Shortfall shortfall) =>
        WriteField("below its minimum", $"{shortfall.Command.Title} has {shortfall.Staff} and needs {shortfall.Minimum}");

    private void WriteField(string name, string text) => output.WriteLine($"  {colour.Dim(name + ":")} {SafeText.OneLine(text)}");

    private static string Described(Finding finding)
    {
        var label = finding.Verdict switch
        {
            Verdict.Unknown => "unknown",
            Verdict.Vacuous => "vacuous",
            _ => LevelText.Word(finding.Severity),
        };
        return $"{label} {finding.Descriptor.Code} {finding.Descriptor.Name} in {Name(finding.Subject)}: {finding.Message}";
    }

    // When a member leaves, every «each of 32 members» becomes «each of 31»; that is told in one line.
    private static bool IsCountedAnew(ChangedFinding finding) => Number().Replace(finding.Before.Message.ToString(), "") == Number().Replace(finding.After.Message.ToString(), "");

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    private static string Name(Element element) => element.Name.Length == 0 ? element.Declaration.Kind : element.Name;

    private static string Listed(IReadOnlyCollection<Member> members) =>
        members.Count > Shown ? $"{string.Join(", ", members.Take(Shown - 1).Select(member => member.Title))} and {members.Count - Shown + 1} others" : string.Join(", ", members.Select(member => member.Title));

    private static string Date(DateOnly date) => FormattableString.Invariant($"{date:yyyy-MM-dd}");
}
