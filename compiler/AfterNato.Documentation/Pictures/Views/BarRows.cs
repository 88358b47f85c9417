using System.Collections.Immutable;

using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>As many rows of bars as anybody reads; the others together make the last one.</summary>
internal static class BarRows
{
    private const int Most = 60;

    /// <returns>The rows, and what is to be said about those that have none.</returns>
    public static (ImmutableArray<BarRow> Rows, string? Left) Of(ImmutableArray<BarRow> rows, Language language)
    {
        if (rows.Length <= Most)
            return (rows, null);
        var others = rows.Skip(Most - 1).ToList();
        var cells = Enumerable.Range(0, rows[0].Cells.Length).Select(column => Together(others.ConvertAll(row => row.Cells[column].Part), language));
        return ([.. rows.Take(Most - 1), new BarRow(language.OthersTogether(others.Count), [.. cells]) { IsTogether = true }], language.RowsLeftOut(others.Count));
    }

    private static BarCell Together(List<Rational?> parts, Language language)
    {
        if (parts.Contains(null))
            return new BarCell(null, language.Unknown);
        var sum = parts.Aggregate(Rational.Zero, (sum, part) => sum + (part ?? Rational.Zero));
        return new BarCell(sum, language.Percent(sum, 1));
    }
}
