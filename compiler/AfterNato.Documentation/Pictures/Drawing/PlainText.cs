using System.Globalization;
using System.Text;

using AfterNato.Syntax.Text;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>Text from a file as it may stand in a picture: one line, nothing that hides or turns the text around it, no half characters.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                plain.Append(' ');
            else if (rune.IsBmp && CharacterFacts.IsInvisible((char)rune.Value))
                continue;
            else
                plain.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return plain.ToString().Trim();
    }
}
