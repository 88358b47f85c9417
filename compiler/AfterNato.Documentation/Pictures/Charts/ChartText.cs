using System.Text;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Charts;

/// <summary>Text for the charts of Mermaid, which know no way of writing what means something to them: it is left out.</summary>
internal static class ChartText
{
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in Drawing.PlainText.Of(text).EnumerateRunes())
            plain.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '(' or ')' or '/' ? rune.ToString() : rune.Value is '\'' or '\u2019' ? "\u2019" : " ");
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public static string Quoted(string text) => $"\"{Plain(text)}\"";

    /// <summary>A part of a whole in percent, as programs read it.</summary>
    public static string Percent(Rational part) => (part * 100).ToDecimal(3);
}
