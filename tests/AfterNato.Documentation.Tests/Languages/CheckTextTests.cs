using System.Text.RegularExpressions;

using AfterNato.Checks;
using AfterNato.Compiler;
using AfterNato.Documentation.Languages;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Tests.Languages;

public sealed partial class CheckTextTests
{
    // What keeps a file from compiling is never told on a site: there is none.
    private static IEnumerable<string> Told => DiagnosticRegistry.All
        .Where(descriptor => descriptor.Severity != Severity.Error || CheckCatalogue.All.Any(check => check.Descriptor == descriptor))
        .Select(descriptor => descriptor.Name);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_finding_that_a_site_can_tell_has_a_title_and_a_meaning(string tag)
    {
        var texts = In(tag).CheckTexts;

        Assert.Equal(Told.Order(StringComparer.Ordinal), texts.Keys);
        Assert.All(texts.Values, text =>
        {
            Assert.False(text.Title.EndsWith('.'), text.Title);
            Assert.EndsWith(".", text.Meaning);
            Assert.True(text.Caution?.EndsWith('.') ?? true, text.Caution);
        });
        Assert.Equal(texts.Count, texts.Values.Select(text => text.Title).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void French_is_set_as_French_is()
    {
        var french = In("fr");
        var texts = french.CheckTexts.Values.SelectMany(text => new[] { text.Title, text.Meaning, text.Caution ?? "" }).Concat(french.Glossarium.SelectMany(term => new[] { term.Name, term.Meaning }));

        Assert.All(texts, text => Assert.DoesNotMatch(Misset(), text));
    }

    private static Language In(string tag) => Language.All.Single(language => language.Tag == tag);

    // A plain blank before a double sign or inside guillemets, no blank at all, or a straight apostrophe.
    [GeneratedRegex("""[ \w][:;?!%»]|«[ \w]|'""")]
    private static partial Regex Misset();
}
