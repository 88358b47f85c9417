using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Tests.Pictures;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Tests.Languages;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "1234", "1234")]
    [InlineData("en", "12345", "12,345")]
    [InlineData("en", "-1234567", "−1,234,567")]
    [InlineData("fr", "1234", "1234")]
    [InlineData("fr", "12345", "12\u202F345")]
    [InlineData("fr", "100000000", "100\u202F000\u202F000")]
    public void Thousands_are_grouped_as_the_reader_writes_them(string tag, string number, string expected) =>
        Assert.Equal(expected, In(tag).Number(long.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("en", "66.7\u00A0%")]
    [InlineData("fr", "66,7\u00A0%")]
    public void A_part_is_told_in_percent(string tag, string expected) => Assert.Equal(expected, In(tag).Percent(new Rational(2, 3), 1));

    [Theory]
    [InlineData(1, 1_000_000, "<\u00A00.1\u00A0%")]
    [InlineData(999_999, 1_000_000, ">\u00A099.9\u00A0%")]
    [InlineData(0, 1, "0.0\u00A0%")]
    [InlineData(1, 1, "100.0\u00A0%")]
    public void Little_is_not_nothing_and_nearly_all_is_not_all(int part, int of, string expected) => Assert.Equal(expected, In("en").Percent(new Rational(part, of), 1));

    [Theory]
    [InlineData("en", 1, "1\u00A0August\u00A02026")]
    [InlineData("fr", 1, "1er\u00A0août\u00A02026")]
    [InlineData("fr", 15, "15\u00A0août\u00A02026")]
    public void A_day_is_told_in_words(string tag, int day, string expected) => Assert.Equal(expected, In(tag).Date(new DateOnly(2026, 8, day)));

    [Theory]
    [InlineData("en", "August\u00A02026")]
    [InlineData("fr", "août\u00A02026")]
    public void A_date_is_as_precise_as_it_is_known(string tag, string expected)
    {
        Assert.Equal(expected, In(tag).Date(new PartialDate(2026, 8, 0)));
        Assert.Equal("2026", In(tag).Date(new PartialDate(2026, 0, 0)));
    }

    [Theory]
    [InlineData("en", "Estonia, Latvia and Lithuania")]
    [InlineData("fr", "Estonia, Latvia et Lithuania")]
    public void The_last_of_several_stands_after_and(string tag, string expected) => Assert.Equal(expected, In(tag).Joined(["Estonia", "Latvia", "Lithuania"]));

    [Theory]
    [InlineData("en", "An alliance", "Germany", "Council", "A comment.")]
    [InlineData("fr", "Une alliance", "Allemagne", "Conseil", "Un commentaire.")]
    public void Titles_and_comments_are_those_of_the_language(string tag, string title, string member, string body, string comment)
    {
        var model = Drawn.OfText("""
            architecture alliance "An alliance" fr "Une alliance"
            use std.countries
            as of 2026-02-15
            organisation Pact { members DE, FR }
            /// A comment.
            /// fr: Un commentaire.
            body Council "Council" fr "Conseil" { of Pact   seats one per member }
            """).Situation.Architecture;

        Assert.Equal(title, In(tag).Title(model));
        Assert.Equal(member, In(tag).Title(model.Members.Single(one => one.Name == "DE")));
        Assert.Equal((body, comment), (In(tag).Title(model.Bodies[0]), In(tag).Documentation(model.Bodies[0])));
        Assert.Equal(("Pact", null), (In(tag).Title(model.Organisations[0]), In(tag).Documentation(model.Organisations[0])));
    }

    [Fact]
    public void Letters_with_signs_stand_with_those_without() =>
        Assert.Equal(["accord", "Égypte", "Élection", "Espagne", "État", "Zone"], new[] { "Zone", "Élection", "Espagne", "accord", "État", "Égypte" }.Order(AlphabeticalOrder.Instance));

    private static Language In(string tag) => Language.All.Single(language => language.Tag == tag);
}
