using AfterNato.Documentation.Languages;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Tests.Languages;

public sealed class SentenceTests
{
    private static readonly French French = Language.All.OfType<French>().Single();

    [Fact]
    public void Every_sentence_can_be_said_in_French()
    {
        var missing = SaidSentence.All.Where(sentence => French.TemplateOf(sentence.Template) is null).Select(sentence => $"{sentence.Place}: {sentence.Template}").ToList();

        Assert.True(missing.Count == 0, $"{missing.Count} sentences have no French:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void French_says_no_less_and_no_more() => Assert.All(
        SaidSentence.All.Where(sentence => French.TemplateOf(sentence.Template) is not null),
        sentence => Assert.Equal(Holes(SentenceTemplate.Of(sentence.Template)), Holes(French.TemplateOf(sentence.Template))));

    [Fact]
    public void French_has_nothing_that_nobody_says() => Assert.Empty(French.SaidInEnglish.Except(SaidSentence.All.Select(sentence => sentence.Template)).Order(StringComparer.Ordinal));

    private static IEnumerable<int> Holes(SentenceTemplate? template) => (template?.Holes ?? []).Select(hole => hole.Index).Distinct().Order();
}
