using System.Text.Json;

using AfterNato.Checks.Burdens.Tables;
using AfterNato.Runtime.Burdens;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Prints how requirements are covered as JSON; the schema is `compiler/docs/coverage.schema.json`.</summary>
internal static class JsonCoverage
{
    public static void Write(TextWriter output, string file, CoverageReport report) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", report.Situation.Architecture.Name);
        json.WriteString("asOf", FormattableString.Invariant($"{report.Situation.Date:yyyy-MM-dd}"));
        json.WriteString("scenario", report.Scenario?.Name);
        json.WriteStartArray("requirements");
        foreach (var coverage in report.Requirements)
        {
            json.WriteStartObject();
            json.WriteString("requirement", coverage.Requirement.Name);
            json.WriteString("capability", coverage.Requirement.Capability.Name);
            json.WriteString("unit", coverage.Requirement.Capability.Unit.Name);
            json.WriteString("for", coverage.Requirement.For?.Name);
            json.WriteString("unknown", coverage.Unknown);
            json.WriteStartArray("days");
            foreach (var day in coverage.Days)
                Write(json, day);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Coverage day)
    {
        json.WriteStartObject();
        json.WriteString("from", FormattableString.Invariant($"{day.Date:yyyy-MM-dd}"));
        json.WriteString("needed", ExactText.Decimal(day.Needed));
        json.WriteString("pledged", ExactText.Decimal(day.Available));
        json.WriteString("pledgedWithoutCaveats", ExactText.Decimal(day.Unconditional));
        json.WriteString("missing", ExactText.Decimal(day.Missing));
        json.WriteStartArray("suppliers");
        foreach (var (member, amount) in day.Suppliers)
        {
            json.WriteStartObject();
            json.WriteString("member", member.Name);
            json.WriteString("pledged", ExactText.Decimal(amount));
            json.WriteString("missingWithout", ExactText.Decimal(day.MissingWithout(member)));
            json.WriteStartArray("caveats");
            foreach (var caveat in day.Pledges.Where(pledge => pledge.Member == member).SelectMany(pledge => pledge.Caveats))
                json.WriteStringValue(caveat);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
