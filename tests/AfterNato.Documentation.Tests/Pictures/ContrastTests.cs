using System.Globalization;
using System.Text.RegularExpressions;

using AfterNato.Documentation.Pictures;

namespace AfterNato.Documentation.Tests.Pictures;

public sealed partial class ContrastTests
{
    private static readonly string[] Inks = ["text", "muted", "accent-text", "alarm-text"];
    private static readonly string[] Areas = ["surface", "soft", "accent-soft", "alarm-soft"];

    [Fact]
    public void Text_stands_out_from_what_is_behind_it_in_light_in_the_dark_and_on_paper()
    {
        var usual = Usual().Matches(PictureStyle.Rules).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Distinct().ToDictionary();
        foreach (var media in PictureStyle.Colours.Split("@media").Prepend(""))
        {
            var colours = new Dictionary<string, string>(usual);
            foreach (Match match in Given().Matches(media))
                colours[match.Groups[1].Value] = match.Groups[2].Value;
            foreach (var (ink, area) in from ink in Inks from area in Areas select (ink, area))
                Assert.True(Contrast(colours[ink], colours[area]) >= 4.5, $"{ink} on {area} in {media.Split('{')[0]}: {Contrast(colours[ink], colours[area]):0.00}");
            foreach (var sign in new[] { "accent", "alarm", "line" })
                Assert.True(Contrast(colours[sign], colours["surface"]) >= 3, $"{sign} in {media.Split('{')[0]}");
        }
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var six = colour.Length == 3 ? string.Concat(colour.Select(digit => $"{digit}{digit}")) : colour;
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(six.AsSpan(part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("var\\(--an-([a-z-]+),#([0-9a-f]{3,6})\\)")]
    private static partial Regex Usual();

    [GeneratedRegex("--an-([a-z-]+):#([0-9a-f]{3,6})")]
    private static partial Regex Given();
}
