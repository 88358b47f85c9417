using AfterNato.Compiler.Files;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;

namespace AfterNato.Compiler.Tests;

/// <summary>Titles and comments in the language of the file and in others.</summary>
public sealed class TitleTests : IDisposable
{
    private const string Alliance = """
        architecture alliance "An alliance" fr "Une alliance"
        as of 2026-02-15

        /// The one that
        /// begins.
        ///
        /// fr: Celle qui
        /// commence.
        member Ardia "Republic of Ardia" fr "République d'Ardie"
        /// fr: Une seule langue.
        member Borland fr "Borlande"
        /// No other language: there is none.
        member Cormark "Cormark"
        organisation Pact "The pact" fr "Le pacte" { members Ardia, Borland, Cormark }
        body Council "Council" fr "Conseil" { of Pact   seats one per member }
        command Staff { post Chief "Chief" fr "chef" { held by Ardia } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Ardia", "Republic of Ardia", "République d'Ardie")]
    [InlineData("Borland", "Borland", "Borlande")]
    [InlineData("Cormark", "Cormark", "Cormark")]
    [InlineData("Chief", "Chief", "chef")]
    public void What_has_no_title_in_a_language_is_called_as_in_the_file(string name, string title, string french)
    {
        var element = Named(Load(Alliance), name);

        Assert.Equal((title, french, title), (element.Title, element.TitleIn("fr"), element.TitleIn("de")));
    }

    [Theory]
    [InlineData("Ardia", "The one that\nbegins.", "Celle qui\ncommence.")]
    [InlineData("Borland", null, "Une seule langue.")]
    [InlineData("Cormark", "No other language: there is none.", "No other language: there is none.")]
    [InlineData("Pact", null, null)]
    public void From_a_line_with_a_code_on_a_comment_is_in_its_language(string name, string? text, string? french)
    {
        var element = Named(Load(Alliance), name);

        Assert.Equal((text, french, text), (element.Documentation, element.DocumentationIn("fr"), element.DocumentationIn("en")));
    }

    [Fact]
    public void An_architecture_has_its_title_in_each_language()
    {
        var model = Load(Alliance);

        Assert.Equal(("An alliance", "Une alliance", "An alliance"), (model.Title, model.TitleIn("fr"), model.TitleIn("en")));
    }

    [Theory]
    [InlineData("change body Council fr \"Grand Conseil\" { }", "Council", "Grand Conseil")]
    [InlineData("change body Council \"Great Council\" { }", "Great Council", "Great Council")]
    [InlineData("change body Council \"Great Council\" fr \"Grand Conseil\" { }", "Great Council", "Grand Conseil")]
    [InlineData("change body Council fr \"Grand Conseil\" { }\nchange body Council \"Great Council\" { }", "Great Council", "Grand Conseil")]
    [InlineData("change body Council { chair Chief }", "Council", "Conseil")]
    public void A_reform_gives_new_titles(string change, string title, string french)
    {
        _folder.Write("alliance.arch", Alliance);
        var council = Named(Load($"architecture reform \"Reform\"   extends \"alliance.arch\"\n{change}\n"), "Council");

        Assert.Equal((title, french), (council.Title, council.TitleIn("fr")));
    }

    [Theory]
    [InlineData("change member Ardia { }", "The one that\nbegins.", "Celle qui\ncommence.")]
    [InlineData("/// The one that ends.\nchange member Ardia { }", "The one that ends.", "The one that ends.")]
    [InlineData("/// The one that ends.\n/// fr: Celle qui finit.\nchange member Ardia { }", "The one that ends.", "Celle qui finit.")]
    [InlineData("/// Second.\nchange member Ardia \"B\" { }\n/// First.\nchange member Ardia fr \"A\" { }", "Second.\n\nFirst.", "Second.\n\nFirst.")]
    [InlineData("/// First.\nchange member Ardia fr \"A\" { }\n/// Second.\nchange member Ardia \"B\" { }", "Second.\n\nFirst.", "Second.\n\nFirst.")]
    public void A_comment_of_a_reform_takes_the_place_of_the_one_that_was_there(string change, string text, string french)
    {
        _folder.Write("alliance.arch", Alliance);
        var ardia = Named(Load($"architecture reform \"Reform\"   extends \"alliance.arch\"\n{change}\n"), "Ardia");

        Assert.Equal((text, french), (ardia.Documentation, ardia.DocumentationIn("fr")));
    }

    private static Element Named(Architecture model, string name) => model.Elements.Single(element => element.Name == name);

    private Architecture Load(string text)
    {
        var symbol = ArchitectureCompiler.Bind(SourceSet.OfPath(_folder.Write("main.arch", text)));
        Assert.False(symbol.HasErrors, string.Join('\n', symbol.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return new ArchitectureCompiler(useCache: false).Load(symbol).Architecture;
    }
}
