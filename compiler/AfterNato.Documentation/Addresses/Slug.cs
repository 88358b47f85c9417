using System.Globalization;
using System.Text;

namespace AfterNato.Documentation.Addresses;

/// <summary>Names as parts of file names and of links: letters, digits, hyphens and underscores on every system.</summary>
internal static class Slug
{
    private const int Longest = 60;

    // Windows keeps these for devices, whatever they end with.
    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>A name in letters that every file system has. Two names can have the same one.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
                slug.Append(letter);
            else
                slug.Append(CultureInfo.InvariantCulture, $"-{(int)letter:x}");
            if (slug.Length >= Longest)
                break;
        }

        return slug.Length == 0 || Reserved.Contains(slug.ToString()) ? $"{slug}_" : slug.ToString();
    }

    /// <summary>The same for several names beside each other: no two alike, even where a file system takes capitals for small letters.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var slug in names.Select(Of))
        {
            var free = slug;
            for (var number = 2; !taken.Add(free); number++)
                free = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            yield return free;
        }
    }
}
