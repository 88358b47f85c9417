using System.Text.Encodings.Web;
using System.Text.Json;

using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Cli.Output;

/// <summary>Prints reports as JSON; the schema is `compiler/docs/report.schema.json`. One file gives one document, several a list of them.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IReadOnlyList<Report> reports) => Write(output, reports, Write);

    /// <summary>Prints one document, or a list of them.</summary>
    public static void Write<TReport>(TextWriter output, IReadOnlyList<TReport> reports, Action<Utf8JsonWriter, TReport> write) => Write(output, json =>
    {
        if (reports.Count != 1)
            json.WriteStartArray();
        foreach (var report in reports)
            write(json, report);
        if (reports.Count != 1)
            json.WriteEndArray();
    });

    /// <summary>Prints one document, laid out in the same way whatever it says.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            document(json);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

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
        json.WriteString("verdict", report.Verdict is { } verdict ? Word(verdict) : "not_compiled");
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("allowed");
        foreach (var allowed in report.Allowed)
        {
            json.WriteStartObject();
            json.WriteString("reason", allowed.Reason);
            json.WritePropertyName("finding");
            Write(json, allowed.Finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("expectations");
        foreach (var expectation in report.Expectations)
        {
            json.WriteStartObject();
            json.WriteString("text", expectation.Text);
            if (expectation.IsMet is { } met)
                json.WriteBoolean("met", met);
            else
                json.WriteNull("met");
            if (expectation.Reason is { } reason)
                json.WriteString("reason", reason);
            json.WritePropertyName("location");
            Write(json, expectation.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in report.Checks)
        {
            json.WriteStartObject();
            json.WriteString("code", check.Check.Descriptor.Code);
            json.WriteString("name", check.Check.Descriptor.Name);
            json.WriteString("verdict", Word(check.Verdict));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("verdict", finding.Verdict is { } verdict ? Word(verdict) : null);
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

            json.WriteStartArray(part.Key);
            foreach (var value in part.Values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WritePropertyName("location");
        Write(json, finding.Location);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            json.WritePropertyName("location");
            Write(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (var citation in finding.Sources)
        {
            json.WriteStartObject();
            json.WriteString("name", citation.Source.Name);
            json.WriteString("title", citation.Source.Title);
            json.WriteString("grade", citation.Source.Grade);
            json.WriteBoolean("unverified", citation.IsUnverified);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("hint", finding.Hint);
        if (finding.Fix is { } fix)
            Write(json, fix, finding.Location.File);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fix fix, SourceFile file)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteStartArray("changes");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            json.WriteString("text", change.NewText);
            json.WritePropertyName("location");
            Write(json, new Location(file, change.Span));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
