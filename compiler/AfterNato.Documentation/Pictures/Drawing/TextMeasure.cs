using System.Globalization;
using System.Text;

namespace AfterNato.Documentation.Pictures.Drawing;

/// <summary>
/// How wide text is at most in the fonts that pictures ask for. Nobody knows which of them a reader has, so each character counts as wide as the
/// widest of them draws it.
/// </summary>
internal static class TextMeasure
{
    // From the space to the tilde, in thousandths of the size: for each the wider of Arial and DejaVu Sans.
    private static readonly int[] Ascii =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556,
        1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
        667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556,
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    /// <summary>The width in units of the picture, rounded up.</summary>
    public static int Width(string text, TextStyle style)
    {
        var thousandths = 0L;
        foreach (var rune in text.EnumerateRunes())
            thousandths += WidthOf(rune);
        var bold = style.IsBold ? 112 : 100;
        return (int)(((thousandths * style.Size * bold) + 99_999) / 100_000);
    }

    private static int WidthOf(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        0xA0 or 0x202F or 0x2009 => 318,
        0xC6 or 0xE6 or 0x152 or 0x153 => 1070,
        < 0x250 => char.IsLower((char)rune.Value) ? 640 : 790,
        0x2018 or 0x2019 => 318,
        0x2013 => 556,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter when rune.Value < 0x530 => 870,
            UnicodeCategory.OtherLetter when rune.Value < 0x780 => 800,
            _ => rune.IsBmp ? 1030 : 1400,
        },
    };
}
