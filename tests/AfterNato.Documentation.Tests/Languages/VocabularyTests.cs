using AfterNato.Documentation.Languages;
using AfterNato.Runtime.Time;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Documentation.Tests.Languages;

public sealed class VocabularyTests
{
    // Words that both languages share.
    private static readonly HashSet<string> Alike =
        ["architecture", "contributions", "date", "minimum", "mission", "missions", "options", "organisation", "position", "source", "total", "transition"];

    private static readonly Language French = Language.All.Single(language => language.Tag == "fr");

    [Fact]
    public void Every_kind_has_a_name_in_French() => Assert.All(Kinds.All, kind =>
    {
        AssertFrench(kind.Word, French.KindOf(kind.Word));
        Assert.NotEqual(kind.Word, French.Kind(kind.Word));
    });

    [Fact]
    public void Every_clause_has_words_in_French() => Assert.All(
        Kinds.All.SelectMany(kind => kind.Clauses.Where(clause => !clause.IsBare).Select(clause => (kind.Word, clause.Phrase))),
        one => AssertFrench(one.Phrase, French.Phrase(one.Word, one.Phrase)));

    [Fact]
    public void Whatever_follows_on_a_clause_has_words_in_French() => Assert.All(
        Kinds.All.SelectMany(kind => kind.Clauses).SelectMany(Following),
        one => AssertFrench(one.Phrase, one.Form == ValueForm.Date ? French.Dated(one.Phrase, new PartialDate(2026, 8, 1)) : French.Qualifier(one.On, one.Phrase)));

    [Fact]
    public void Every_word_of_a_closed_list_is_told_in_French() => Assert.All(
        Kinds.All.SelectMany(kind => kind.Clauses).SelectMany(clause => clause.Qualifiers.Prepend(clause)).SelectMany(clause => clause.Words),
        word => AssertFrench(word, French.Word(word)));

    [Theory]
    [InlineData("since", 2026, 8, 1, "depuis le 1er\u00A0août\u00A02026")]
    [InlineData("since", 2026, 8, 0, "depuis août\u00A02026")]
    [InlineData("until", 2026, 0, 0, "jusqu’en 2026")]
    [InlineData("until", 2026, 8, 2, "jusqu’au 2\u00A0août\u00A02026")]
    [InlineData("expires", 2026, 8, 2, "expire le 2\u00A0août\u00A02026")]
    public void A_date_stands_after_what_French_puts_before_it(string phrase, int year, int month, int day, string expected) =>
        Assert.Equal(expected, French.Dated(phrase, new PartialDate(year, month, day)));

    private static IEnumerable<(string On, string Phrase, ValueForm Form)> Following(ClauseEntry clause) =>
        clause.Qualifiers.SelectMany(qualifier => Following(qualifier).Prepend((clause.Phrase, qualifier.Phrase, qualifier.Form)));

    private static void AssertFrench(string english, string french) => Assert.True(french != english || Alike.Contains(english), $"`{english}` has no French words.");
}
