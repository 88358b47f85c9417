using System.Collections.Immutable;

using AfterNato.Checks.Burdens;
using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output.Pages;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Cli.Output.Burdens;

/// <summary>Divisions of burdens as tables for people. One division has all its figures side by side; of several, each kind of figure has a table.</summary>
internal static class BurdenSheets
{
    private const string Member = "member";

    public static IEnumerable<Sheet> Of(BurdenTable table)
    {
        var divided = table.Columns.Where(BurdenTable.IsDivided).ToList();
        var measures = MeasuresOf(table).ToList();
        if (divided.Count <= 1)
        {
            var column = divided.FirstOrDefault();
            yield return new Sheet(
                column is null ? Heading(table) : $"{Heading(table)}, by {column.Key}",
                [Member, .. measures.Select(measure => measure.Name)],
                column is null ? [] : [.. table.Members.Select(member => Row(Name(member), measures.Select(measure => measure.Of(column, member))))])
            {
                HasFigures = true,
                Sum = column is null ? null : Row("together", measures.Select(measure => measure.Sum(column))),
                Notes = [.. Notes(table)],
            };
            yield break;
        }

        foreach (var measure in measures)
        {
            var columns = divided.Where(column => !measure.IsDifference || table.HasDifferences(column)).ToList();
            if (columns.Count == 0)
                continue;
            yield return new Sheet(
                measure == measures[0] ? $"{Heading(table)}: amounts in {measure.Name}" : Capital(measure.Name),
                [Member, .. columns.Select(table.TitleOf)],
                [.. table.Members.Select(member => Row(Name(member), columns.Select(column => measure.Of(column, member))))])
            {
                HasFigures = true,
                Sum = Row("together", columns.Select(measure.Sum)),
                Notes = measure == measures[^1] ? [.. Notes(table)] : [],
            };
        }
    }

    private static IEnumerable<Measure> MeasuresOf(BurdenTable table)
    {
        var unit = table.Columns[0].Burden.Total.Unit;
        yield return new Measure(unit ?? "amount", (column, member) => Amount(column, column.AmountOf(member)), column => Amount(column, column.Burden.Total.Amount));
        yield return new Measure("share", (column, member) => Percent(column.PartOf(member), 2), _ => "100.00 %");
        if (!table.Products.IsEmpty)
        {
            yield return new Measure(
                "of its product in a year",
                (column, member) => Percent(table.PartOfProduct(column, member), 3),
                column => Percent(table.PartOfProduct(column), 3));
        }

        if (table.Reference is { } reference && table.Columns.Any(table.HasDifferences))
        {
            yield return new Measure(
                $"difference to {table.TitleOf(reference)}, in {unit}",
                (column, member) => Signed(column, table.DifferenceOf(column, member)),
                column => Signed(column, column.Burden.Total.Amount - reference.Burden.Total.Amount))
            { IsDifference = true };
        }
    }

    private static IEnumerable<string> Notes(BurdenTable table)
    {
        foreach (var column in table.Columns)
        {
            if (column.Division is BurdenDivision.Impossible impossible)
                yield return $"{Said(column)} cannot be divided: {InfeasibleBurdenCheck.Reason(impossible)}.";
            else if (column.Division is BurdenDivision.Unknown unknown)
                yield return $"How {Said(column)} is divided is unknown: {unknown.Reason}.";
        }

        var unrounded = table.Columns.Where(column => BurdenTable.IsDivided(column) && column.Burden.Rounding is null).DistinctBy(column => column.Burden).ToList();
        foreach (var column in unrounded)
            yield return $"`{column.Burden.Name}` states no rounding; its shares are shown rounded to {Amounts.Text(column.Step, column.Burden.Total.Unit)}.";
        if (table.ProductsMissing is { } missing)
            yield return $"What part of its product each bears is unknown: {missing}.";
    }

    private static string Said(BurdenColumn column) => column.IsOwnKey ? $"`{column.Burden.Name}`" : $"`{column.Burden.Name}` by `{column.Key}`";

    private static string Heading(BurdenTable table)
    {
        var burdens = table.Columns.Where(BurdenTable.IsDivided).DefaultIfEmpty(table.Columns[0]).Select(column => column.Burden).Distinct().ToList();
        var name = burdens.Count == 1 ? burdens[0].Title : FormattableString.Invariant($"{burdens.Count} burdens");
        var totals = table.Columns.Select(column => (column.Burden.Total, column.Burden.Per)).Distinct().Select(total =>
            $"{Amounts.Text(total.Total.Amount, total.Total.Unit)}{(total.Per is { } per ? $" a {per}" : "")}");
        return $"{name}, {string.Join(" and ", totals)}, shared by {table.Members.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static ImmutableArray<string> Row(string name, IEnumerable<string> cells) => [name, .. cells];

    private static string Name(Member member) => member.Title == member.Name ? member.Name : $"{member.Title} ({member.Name})";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // As many decimals as the step has, for all rows alike.
    private static string Amount(BurdenColumn column, Rational? amount)
    {
        if (amount is not { } some)
            return "";
        var decimals = 0;
        while (!(column.Step * System.Numerics.BigInteger.Pow(10, decimals)).IsWhole)
            decimals++;
        return Amounts.Grouped(some.ToDecimal(decimals));
    }

    private static string Signed(BurdenColumn column, Rational? amount) => amount > Rational.Zero ? $"+{Amount(column, amount)}" : Amount(column, amount);

    private static string Percent(Rational? part, int decimals) => part is { } some ? $"{(some * 100).ToDecimal(decimals)} %" : "";

    private sealed record Measure(string Name, Func<BurdenColumn, Member, string> Of, Func<BurdenColumn, string> Sum)
    {
        public bool IsDifference { get; init; }
    }
}
