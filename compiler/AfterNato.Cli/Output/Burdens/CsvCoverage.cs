using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output.Tables;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Prints how requirements are covered as comma-separated values, one line for each requirement and day, and for each that one member gives nothing any more.</summary>
internal static class CsvCoverage
{
    private static readonly string[] Header = ["requirement", "capability", "unit", "from", "without", "needed", "pledged", "missing", "pledged_without_caveats", "unknown"];

    public static void Write(TextWriter output, CoverageReport report) => Csv.Write(output, Header, report.Requirements.SelectMany(Rows));

    private static IEnumerable<string[]> Rows(RequirementCoverage coverage)
    {
        var requirement = coverage.Requirement;
        string[] about = [requirement.Name, requirement.Capability.Name, requirement.Capability.Unit.Name];
        foreach (var day in coverage.Days)
        {
            var date = FormattableString.Invariant($"{day.Date:yyyy-MM-dd}");
            yield return [.. about, date, "", Exact(day.Needed), Exact(day.Available), Exact(day.Missing), Exact(day.Unconditional), ""];
            foreach (var supplier in day.Suppliers)
                yield return [.. about, date, supplier.Member.Name, Exact(day.Needed), Exact(day.Available - supplier.Amount), Exact(day.MissingWithout(supplier.Member)), "", ""];
        }

        if (coverage.Unknown is { } unknown)
            yield return [.. about, "", "", "", "", "", "", unknown.ToString()];
    }

    private static string Exact(Rational amount) => amount.ToString();
}
