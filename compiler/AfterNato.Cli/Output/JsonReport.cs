using System.Collections.Immutable;
using System.Text.Json;

using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>Prints reports as JSON; the schema is `compiler/docs/report.schema.json`. One file gives one document, several a list of them.</summary>
internal static class JsonReport
{
    public static void Write(TextWriter output, IReadOnlyList<Report> reports) => Write(output, reports, Write);

    /// <summary>Prints one document, or a list of them.</summary>
    public static void Write<TReport>(TextWriter output, IReadOnlyList<TReport> reports, Action<Utf8JsonWriter, TReport> write) => JsonText.Write(output, json =>
    {
        if (reports.Count != 1)
            json.WriteStartArray();
        foreach (var report in reports)
            write(json, report);
        if (reports.Count != 1)
            json.WriteEndArray();
    });

    public static void Write(Utf8JsonWriter json, Location location)
    {
        var lines = location.File.Lines.Lines.GetLinePositionSpan(location.Span);
        json.WriteStartObject();
        json.WriteString("file", location.File.Path);
        json.WriteNumber("startLine", lines.Start.Line + 1);
        json.WriteNumber("startColumn", lines.Start.Character + 1);
        json.WriteNumber("endLine", lines.End.Line + 1);
        json.WriteNumber("endColumn", lines.End.Character + 1);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteString("architecture", report.Architecture);
        if (report.Scenario is { } scenario)
            json.WriteString("scenario", scenario.Name);
        json.WriteString("asOf", report.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("verdict", report.Verdict is { } verdict ? JsonText.Word(verdict) : "not_compiled");
        JsonLevels.Write(json, report.Project, report.Levels);
        json.WriteList("findings", report.Findings, finding => Write(json, finding));
        json.WriteObjects("allowed", report.Allowed, allowed =>
        {
            json.WriteString("reason", allowed.Reason);
            json.WritePropertyName("finding");
            Write(json, allowed.Finding);
        });
        json.WriteObjects("expectations", report.Expectations, expectation =>
        {
            json.WriteString("text", expectation.Text);
            if (expectation.IsMet is { } met)
                json.WriteBoolean("met", met);
            else
                json.WriteNull("met");
            if (expectation.Reason is { } reason)
                json.WriteString("reason", reason);
            json.WritePropertyName("location");
            Write(json, expectation.Location);
        });
        json.WriteObjects("checks", report.Checks, check =>
        {
            json.WriteString("code", check.Check.Descriptor.Code);
            json.WriteString("name", check.Check.Descriptor.Name);
            json.WriteString("verdict", JsonText.Word(check.Verdict));
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("severity", JsonText.Word(finding.Severity));
        if (finding.UsualSeverity is { } usual)
            json.WriteString("usualSeverity", JsonText.Word(usual));
        json.WriteString("verdict", finding.Verdict is { } verdict ? JsonText.Word(verdict) : null);
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
        json.WriteStartObject("witness");
        foreach (var part in finding.Witness)
        {
            if (!part.IsList)
            {
                json.WriteString(part.Key, part.Values[0]);
                continue;
            }

            json.WriteTexts(part.Key, part.Values);
        }

        json.WriteEndObject();
        json.WritePropertyName("location");
        Write(json, finding.Location);
        json.WriteObjects("related", finding.Related, related =>
        {
            json.WriteString("message", related.Message);
            json.WritePropertyName("location");
            Write(json, related.Location);
        });
        json.WriteObjects("sources", finding.Sources, citation =>
        {
            json.WriteString("name", citation.Source.Name);
            json.WriteString("title", citation.Source.Title);
            json.WriteString("grade", citation.Source.Grade);
            json.WriteBoolean("unverified", citation.IsUnverified);
        });
        json.WriteString("hint", finding.Hint);
        if (!finding.Remedies.IsEmpty)
            Write(json, finding.Remedies);
        if (finding.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            json.WriteString("title", fix.Title);
            Write(json, fix.Changes.Select(change => (new Location(finding.Location.File, change.Span), change.NewText ?? "")));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<ReportedRemedy> remedies)
    {
        json.WriteObjects("remedies", remedies, remedy =>
        {
            json.WriteString("sentence", remedy.Sentence);
            Write(json, remedy.Edits);
        });
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<(Location Place, string Text)> changes)
    {
        json.WriteStartArray("changes");
        foreach (var (place, text) in changes)
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WritePropertyName("location");
            Write(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
