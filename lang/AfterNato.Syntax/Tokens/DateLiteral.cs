using System.Globalization;

namespace AfterNato.Syntax.Tokens;

/// <summary>A date as it was written: a year, a month of a year, or a day. What was left out is zero.</summary>
public readonly record struct DateLiteral(int Year, int Month, int Day)
{
    /// <summary>Reads `2026`, `2026-01` or `2026-01-15`; null when there is no such date.</summary>
    public static DateLiteral? Of(SyntaxToken token)
    {
        var parts = token.Text.Split('-');
        if (parts[0].Length != 4 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var year) || year == 0)
            return null;

        var month = 0;
        var day = 0;
        if (parts.Length > 1 && (parts[1].Length != 2 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out month) || month is < 1 or > 12))
            return null;
        if (parts.Length > 2 && (parts[2].Length != 2 || !int.TryParse(parts[2], CultureInfo.InvariantCulture, out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
            return null;
        return parts.Length <= 3 ? new(year, month, day) : null;
    }
}
