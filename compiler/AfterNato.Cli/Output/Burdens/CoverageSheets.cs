using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>How requirements are covered as tables for people: over the days on which that changes, and without each member.</summary>
internal static class CoverageSheets
{
    public static IEnumerable<Sheet> Of(CoverageReport report)
    {
        foreach (var coverage in report.Requirements)
        {
            yield return OverTime(coverage);
            if (coverage.Days.FirstOrDefault(day => day.Needed > Rational.Zero && !day.Suppliers.IsEmpty) is { } day)
                yield return Without(day);
        }
    }

    private static Sheet OverTime(RequirementCoverage coverage)
    {
        var requirement = coverage.Requirement;
        return new Sheet(
            $"{requirement.Title}: {requirement.Capability.Title}, in {requirement.Capability.Unit.Name}",
            ["from", "needed", "pledged", "missing", "pledged without caveats"],
            [.. coverage.Days.Select(day => ImmutableArray.Create(Date(day), Text(day.Needed), Text(day.Available), Missing(day.Missing), Text(day.Unconditional)))])
        {
            HasFigures = true,
            Notes = coverage.Unknown is { } unknown ? [$"Unknown: {unknown}."] : [],
        };
    }

    private static Sheet Without(Coverage day) => new(
        $"{day.Requirement.Title} on {Date(day)}, if one member gives nothing any more",
        ["without", "pledges", "left", "missing"],
        [
            .. day.Suppliers.Select(supplier =>
                ImmutableArray.Create(supplier.Member.Title, Text(supplier.Amount), Text(day.Available - supplier.Amount), Missing(day.MissingWithout(supplier.Member)))),
        ])
    {
        HasFigures = true,
        Notes =
        [
            .. from pledge in day.Pledges
               from caveat in pledge.Caveats
               select $"{pledge.Member.Title} sets a condition for {Text(pledge.Quantity.Amount)}: «{caveat}».",
        ],
    };

    private static string Date(Coverage day) => FormattableString.Invariant($"{day.Date:yyyy-MM-dd}");

    private static string Text(Rational amount) => Amounts.Text(amount, null);

    private static string Missing(Rational amount) => amount == Rational.Zero ? "-" : Text(amount);
}
