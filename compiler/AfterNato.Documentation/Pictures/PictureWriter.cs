using AfterNato.Checks.Questions;
using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Pictures;

/// <summary>Writes pictures as text; the same picture gives the same bytes.</summary>
public static class PictureWriter
{
    /// <summary>A whole file.</summary>
    /// <exception cref="QuestionException">The format has no form that shows the same.</exception>
    public static string Write(Picture picture, PictureFormat format) =>
        format == PictureFormat.Svg ? SvgWriter.Write(picture, "an-", isAlone: true)
        : In(picture, format) ?? throw new QuestionException(picture.Language.NoSuchFormat(Name(format), [.. Enum.GetValues<PictureFormat>().Where(other => Has(picture, other)).Select(Name)]));

    /// <summary>Whether the format has a form that shows the same.</summary>
    public static bool Has(Picture picture, PictureFormat format) => format == PictureFormat.Svg || In(picture, format) is not null;

    /// <summary>An SVG element that stands in a page with others. The page holds <see cref="PictureStyle.Rules"/> and gives the colours, or leaves those for light.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="prefix">What its ids begin with; no other picture on the page has it.</param>
    public static string Inline(Picture picture, string prefix) => SvgWriter.Write(picture, prefix, isAlone: false);

    private static string? In(Picture picture, PictureFormat format) => format switch
    {
        PictureFormat.Mermaid => picture.ToMermaid(),
        PictureFormat.Dot => picture.ToDot(),
        PictureFormat.D2 => picture.ToD2(),
        _ => null,
    };

    private static string Name(PictureFormat format) => format.ToString().ToLowerInvariant();
}
