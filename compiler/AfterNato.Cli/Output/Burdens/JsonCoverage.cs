using System.Text.Json;

using AfterNato.Checks.Burdens.Tables;
using AfterNato.Runtime.Burdens;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Prints how requirements are covered as JSON; the schema is `compiler/docs/coverage.schema.json`.</summary>
internal static class JsonCoverage
{
    public static void Write(TextWriter output, string file, CoverageReport report) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("architecture", report.Situation.Architecture.Name);
        json.WriteString("asOf", JsonText.Day(report.Situation.Date));
        json.WriteString("scenario", report.Scenario?.Name);
        json.WriteObjects("requirements", report.Requirements, coverage =>
        {
            json.WriteString("requirement", coverage.Requirement.Name);
            json.WriteString("capability", coverage.Requirement.Capability.Name);
            json.WriteString("unit", coverage.Requirement.Capability.Unit.Name);
            json.WriteString("for", coverage.Requirement.For?.Name);
            json.WriteString("unknown", coverage.Unknown);
            json.WriteList("days", coverage.Days, day => Write(json, day));
        });
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Coverage day)
    {
        json.WriteStartObject();
        json.WriteString("from", JsonText.Day(day.Date));
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
            json.WriteTexts("caveats", day.Pledges.Where(pledge => pledge.Member == member).SelectMany(pledge => pledge.Caveats));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
