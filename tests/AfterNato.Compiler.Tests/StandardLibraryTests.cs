using AfterNato.Compiler.Listing;
using AfterNato.Runtime;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Tests;

/// <summary>The libraries that come with the compiler, and how much of them an architecture takes.</summary>
public sealed class StandardLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Libraries => new(LibraryCatalogue.Libraries().Select(library => library.Name));

    public static TheoryData<string> Titled =>
    [
        .. Testing.Repository.ShippedArchitectures.Where(path => path.StartsWith("stdlib/", StringComparison.Ordinal)),
        "examples/nato-2026.arch", "examples/nato-europeanised.arch", "examples/european-pillar.arch", "examples/coalitions.arch",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_nothing_wrong_with_it_when_all_of_it_is_used(string name)
    {
        var text = File.ReadAllText(Path.Combine(Testing.Repository.Root, "stdlib", $"{name["std.".Length..]}.arch"));

        var symbol = Bind($"architecture{text["library".Length..]}\n\nas of 2026-02-15\n");

        Assert.Equal([], symbol.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Name is not ("Unverified" or "UnusedImport")).Select(diagnostic => diagnostic.Message));
    }

    /// <summary>But for sources, whose titles are those under which they can be found.</summary>
    [Theory]
    [MemberData(nameof(Titled))]
    public void Whatever_has_a_title_has_one_in_French(string path)
    {
        var tree = SyntaxTree.Parse(new SourceFile(path, Testing.Repository.Read(path)));

        var untitled = tree.Root.Items.SelectMany(Declarations)
            .Where(declaration => declaration is { Kind.Word: not "source", Title: not null } && !declaration.Translations.Any(translation => translation.Language.Is("fr")));
        Assert.Equal([], untitled.Select(declaration => declaration.Anchor.Text));
    }

    [Fact]
    public void Of_a_library_only_what_is_used_becomes_part_of_an_architecture()
    {
        var symbol = Bind("use std.organisations\n\nbody Council { of Weimar_Triangle   seats one per member }\n");

        Assert.Equal(["Weimar_Triangle"], Names(symbol, "organisation"));
        Assert.Equal(["DE", "FR", "PL"], Names(symbol, "member").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_list_of_figures_brings_nobody_into_an_architecture()
    {
        var model = Load("use std.units\nuse std.countries\nuse std.keys\n\nburden funding { total 1 bn EUR   among PL, SE   key nato_cost_shares }\n");

        Assert.Equal(["PL", "SE"], model.Members.Select(member => member.Name));
        Assert.Equal("2.9015 %", model.Members[0].Quantity("nato_cost_share").ToString());
        var figure = Assert.Single(model.Members[1].Figures("nato_cost_share"));
        Assert.Equal("2024", figure.AsOf.ToString());
        Assert.Equal("nato_funding", Assert.Single(figure.Citations).Source.Name);
        Assert.True(figure.Citations[0].IsUnverified);
    }

    [Theory]
    [InlineData("nato_cost_share", "NATO", 32, "1.000019")]
    [InlineData("ecb_capital_share", "EU", 27, "1")]
    public void A_key_of_the_library_has_a_figure_for_everybody(string fact, string organisation, int members, string sum)
    {
        var key = fact == "nato_cost_share" ? "nato_cost_shares" : "ecb_capital_key";
        var model = Load($"use std.units\nuse std.organisations\nuse std.keys\n\nburden funding {{ total 1 bn EUR   among {organisation}   key {key} }}\n");
        var burden = Assert.Single(model.Burdens);

        var among = burden.AmongAt(model.Now);
        var total = among.Aggregate(Runtime.Numbers.Rational.Zero, (part, member) => part + model.Now.Amount(burden.Mixture.Parts[0].Fact.Index, model.Members[member]));

        Assert.Equal(members, among.Count);
        Assert.Equal(sum, total.ToDecimal(sum.Length > 2 ? sum.Length - 2 : 0));
    }

    [Theory]
    [InlineData("NATO", "2024-03-06", 31)]
    [InlineData("NATO", "2024-03-07", 32)]
    [InlineData("EU", "2020-01-31", 28)]
    [InlineData("EU", "2020-02-01", 27)]
    [InlineData("PESCO", "2026-02-15", 26)]
    [InlineData("JEF", "2026-02-15", 10)]
    [InlineData("ESSI", "2026-02-15", 24)]
    [InlineData("EI2", "2026-02-15", 13)]
    [InlineData("Coalition_of_the_Willing", "2026-02-15", 35)]
    [InlineData("CSTO", "2003-01-01", 6)]
    [InlineData("NATO_Integrated_Command", "2000-01-01", 18)]
    [InlineData("NATO_Integrated_Command", "2026-02-15", 32)]
    public void An_organisation_has_the_members_of_the_day(string organisation, string day, int members)
    {
        var model = Load($"use std.organisations\n\nbody Council {{ of {organisation}   seats one per member }}\n");

        var found = model.Organisations.Single(one => one.Name == organisation).MembersAt(model.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(members, found.Count);
    }

    private static IEnumerable<DeclarationSyntax> Declarations(SyntaxNode node) =>
        node.Children.Select(child => child.Node).OfType<SyntaxNode>().SelectMany(Declarations).Concat(node is DeclarationSyntax declaration ? [declaration] : []);

    private static IEnumerable<string> Names(ArchitectureSymbol architecture, string kind) =>
        architecture.Symbols.Where(symbol => symbol.Kind.Word == kind).Select(symbol => symbol.Name);

    private ArchitectureSymbol Bind(string text) => ArchitectureCompiler.Bind(Files.SourceSet.OfPath(_folder.Write(
        "main.arch", text.StartsWith("architecture", StringComparison.Ordinal) ? text : $"architecture main \"Main\"\n\nas of 2026-02-15\n\n{text}")));

    private Architecture Load(string text)
    {
        var symbol = Bind(text);
        Assert.False(symbol.HasErrors, string.Join('\n', symbol.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return new ArchitectureCompiler(useCache: false).Load(symbol).Architecture;
    }
}
