using AfterNato.Documentation.Languages.Speech;
using AfterNato.Testing;

namespace AfterNato.Documentation.Tests.Languages;

public sealed class FrenchNounTests
{
    [Theory]
    [InlineData("France", "la France", "de la France", "à la France", "que la France")]
    [InlineData("Allemagne", "l’Allemagne", "de l’Allemagne", "à l’Allemagne", "que l’Allemagne")]
    [InlineData("Royaume-Uni", "le Royaume-Uni", "du Royaume-Uni", "au Royaume-Uni", "que le Royaume-Uni")]
    [InlineData("États-Unis", "les États-Unis", "des États-Unis", "aux États-Unis", "que les États-Unis")]
    [InlineData("Israël", "Israël", "d’Israël", "à Israël", "qu’Israël")]
    [InlineData("Malte", "Malte", "de Malte", "à Malte", "que Malte")]
    [InlineData("Ardie", "Ardie", "d’Ardie", "à Ardie", "qu’Ardie")]
    public void A_country_has_its_article(string name, string le, string de, string à, string que)
    {
        var noun = FrenchNouns.OfTitle(name);

        Assert.Equal([le, de, à, que], new[] { "le", "de", "à", "que" }.Select(noun.In));
    }

    [Theory]
    [InlineData("victim", "la victime")]
    [InlineData("aggressor", "l’agresseur")]
    [InlineData("whoever", "le membre concerné (whoever)")]
    public void A_role_is_said_in_French_where_it_is_one_of_the_usual(string role, string expected) => Assert.Equal(expected, FrenchNouns.OfRole(role).In("le"));

    [Fact]
    public void Every_country_of_the_library_has_an_article_or_is_known_to_have_none()
    {
        var titles = Repository.Read("stdlib/countries.arch").Split('\n').Where(line => line.StartsWith("member ", StringComparison.Ordinal)).Select(line => line.Split(" fr \"")[1].Split('"')[0]);

        Assert.All(titles, title => Assert.True(FrenchNouns.Has(title), title));
    }
}
