using System.Xml.Linq;

using AfterNato.Documentation.Pictures;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Testing;

namespace AfterNato.Documentation.Tests.Pictures;

public sealed class LegibilityTests
{
    // What is hard to compute is tested where it is computed.
    private static readonly string[] Large = ["imf.arch"];

    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.arch").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_text_of_a_picture_lies_on_another_or_sticks_out(string file)
    {
        var example = Drawn.OfFile(Path.Combine(Repository.Root, "examples", file));
        foreach (var language in new[] { "en", "fr" })
        {
            foreach (var (name, picture) in example.All(language, 40, Large.Contains(file) ? ["power", "consent"] : []))
                Check($"{file} {name} {language}", picture);
        }
    }

    [Fact]
    public void A_comparison_can_be_read()
    {
        var picture = Drawn.OfFile(Path.Combine(Repository.Root, "examples", "debate.arch")).View("comparison", "after_nato");

        Check("after_nato", picture);
        Assert.Contains("104 questions put to NATO as it stands in early 2026", picture.Description.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "markup", "<script>alert(1)</script></title><text>&amp;]]>" },
        { "quotes", "\"\"' `end` \\n \\\" ${x} #35; %% --> ;" },
        { "right to left", "مجلس الحلف الأطلسي שלום" },
        { "one long word", new string('W', 300) },
        { "long", string.Join(' ', Enumerable.Repeat("consultation", 100)) },
        { "wide", "北大西洋公約組織理事會北大西洋公約組織理事會北大西洋公約組織理事會" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_a_title_is_the_picture_can_be_read(string name, string hostile)
    {
        var drawn = Drawn.OfText(PictureSample.With(title => $"{title} {hostile}"));
        var pictures = drawn.All("en", 40).ToList();

        Assert.True(pictures.Select(one => one.Name.Split(' ')[0]).Distinct().Count() >= 10, name);
        foreach (var (view, picture) in pictures)
            Check($"{name} {view}", picture);
    }

    [Fact]
    public void Two_hundred_members_are_shown_or_added_up()
    {
        var members = Enumerable.Range(1, 200).Select(number => $"member M{number} \"Republic number {number}\" {{ size {number % 7 + 1} }}\n");
        var drawn = Drawn.OfText($$"""
            architecture large
            as of 2026-02-15
            fact size : number { applies to member }
            {{string.Concat(members)}}
            organisation All { members {{string.Join(", ", Enumerable.Range(1, 200).Select(number => $"M{number}"))}} provides planning }
            organisation Some { members {{string.Join(", ", Enumerable.Range(1, 90).Select(number => $"M{number}"))}} provides planning }
            function planning
            rule most { votes(for) > 600 }
            rule unanimity { against = none }
            body Council { of All   seats one per member weighted by size }
            procedure decide { step vote { by Council using most } may wait }
            procedure change { step vote { by Council using unanimity } may wait }
            key sizes { size }
            unit coins
            burden budget { total 1000 coins   among All   key sizes }
            """);
        var pictures = drawn.All("en").ToList();

        foreach (var (view, picture) in pictures)
            Check(view, picture);
        Assert.Contains("The last row adds up the 141 with the smallest figures.", pictures.Single(one => one.Name == "burden budget").Picture.Description, StringComparison.Ordinal);
        Assert.Contains("each of 200 members alone can block", pictures.Single(one => one.Name == "decision change").Picture.Description.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, 20, false)]
    [InlineData(20, 40, true)]
    [InlineData(20, 95, false)]
    public void Texts_that_lie_on_each_other_or_stick_out_are_found(int one, int other, bool isLegible)
    {
        var picture = new ChartPicture("", "", [], Drawn.In("en"), new TwoTexts(one, other));

        if (isLegible)
            LegibleAssert.IsLegible("two texts", picture);
        else
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => LegibleAssert.IsLegible("two texts", picture));
    }

    private static void Check(string name, Picture picture)
    {
        LegibleAssert.IsLegible(name, picture);
        var svg = XElement.Parse(PictureWriter.Write(picture, PictureFormat.Svg));
        Assert.Equal("img", svg.Attribute("role")?.Value);
        Assert.DoesNotContain("{", picture.Description.Replace("${x}", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(picture.Description), name);
        Assert.Equal(PictureWriter.Write(picture, PictureFormat.Svg), PictureWriter.Write(picture with { Title = picture.Title }, PictureFormat.Svg));
    }

    private sealed record TwoTexts(int One, int Other) : Chart
    {
        public override Sketch Draw() => new(100, 96, [new Shape.Label(10, One, "one", TextStyle.Body), new Shape.Label(20, Other, "other", TextStyle.Body)]);
    }
}
