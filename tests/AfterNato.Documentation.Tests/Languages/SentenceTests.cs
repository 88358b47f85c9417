using AfterNato.Documentation.Languages;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Tests.Languages;

public sealed class SentenceTests
{
    private static readonly Language French = Language.All.Single(language => language.Tag == "fr");

    [Fact]
    public void Every_sentence_can_be_said_in_French()
    {
        var missing = SaidSentence.All.Where(sentence => French.Words(sentence.Template) is null).Select(sentence => $"{sentence.Place}: {sentence.Template}").ToList();

        Assert.True(missing.Count == 0, $"{missing.Count} sentences have no French:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void French_says_no_less_and_no_more() => Assert.All(
        SaidSentence.All.Where(sentence => French.Words(sentence.Template) is not null),
        sentence => Assert.Equal(Holes(sentence.Template), Holes(French.Words(sentence.Template) ?? "")));

    private static IEnumerable<int> Holes(string template) => SentenceTemplate.Of(template).Holes.Select(hole => hole.Index).Distinct().Order();
}
