namespace AfterNato.Syntax.Tests.Parsing;

public sealed class DeclarationTests
{
    [Theory]
    [InlineData("member US", "[member US]")]
    [InlineData("member US \"United States\"", "[member US \"United States\"]")]
    [InlineData("member US { nuclear }", "[member US [{ nuclear }]]")]
    [InlineData("member US\n{\n}", "[member US [{ }]]")]
    [InlineData("rule opt_in(n) { count(for) >= n }", "[rule opt_in [( n )] [{ [[count ( for )] >= n] }]]")]
    [InlineData("rule between(low, high) { none = none }", "[rule between [( low , high )] [{ [none = none] }]]")]
    [InlineData("fact gdp : money \"GDP\" { unit USD }", "[fact gdp [: money] \"GDP\" [{ [unit USD] }]]")]
    [InlineData("group P5 \"Five\" { CN, FR, GB, RU, US }", "[group P5 \"Five\" [{ [CN , FR , GB , RU , US] }]]")]
    [InlineData("command ACO { post SACEUR { held by US } }", "[command ACO [{ [post SACEUR [{ [held by US] }]] }]]")]
    [InlineData("body NAC \"Council\" fr \"Conseil\" { chair US }", "[body NAC \"Council\" [fr \"Conseil\"] [{ [chair US] }]]")]
    [InlineData("body NAC fr \"Conseil\"", "[body NAC [fr \"Conseil\"]]")]
    [InlineData("body NAC \"Council\"\n  fr \"Conseil\" { }", "[body NAC \"Council\" [fr \"Conseil\"] [{ }]]")]
    [InlineData("rule opt_in(n) fr \"adhésion\" { count(for) >= n }", "[rule opt_in [( n )] [fr \"adhésion\"] [{ [[count ( for )] >= n] }]]")]
    [InlineData("fact gdp : money \"GDP\" fr \"PIB\" { unit USD }", "[fact gdp [: money] \"GDP\" [fr \"PIB\"] [{ [unit USD] }]]")]
    [InlineData("member fr \"France\" fr \"France\"", "[member fr \"France\" [fr \"France\"]]")]
    public void Every_declaration_has_one_shape(string declaration, string shape) =>
        Assert.Equal($"[library l]\n{shape}\n", Shape.OfFile(SyntaxAssert.Accepts(SyntaxAssert.InLibrary(declaration))));

    [Theory]
    [InlineData("either { step a { by X } } or { step b { by Y } }", "[either [{ [step a [{ [by X] }]] }]]\n[or [{ [step b [{ [by Y] }]] }]]")]
    [InlineData("at least 2 of { step a { by X } }", "[at least [2 of] [{ [step a [{ [by X] }]] }]]")]
    [InlineData("step a { by X otherwise { step b { by Y } } }", "[step a [{ [by X] [otherwise [{ [step b [{ [by Y] }]] }]] }]]")]
    [InlineData("step a { by X within 30 days otherwise { } }", "[step a [{ [by X] [within [30 days]] [otherwise [{ }]] }]]")]
    public void The_stages_of_a_procedure_lie_in_each_other(string stages, string shape) =>
        Assert.Equal(shape, Shape.OfClauses($"procedure p {{ {stages} }}"));

    [Theory]
    [InlineData("member [|{|] nuclear }", "The name of the member must stand here")]
    [InlineData("member [|\"United States\"|] { nuclear }", "The name of the member must stand here")]
    [InlineData("fact gdp [|\"GDP\"|] { }", "The type of the fact must stand here")]
    [InlineData("procedure p { at least [|of|] { } }", "A number must stand here")]
    [InlineData("procedure p { at least 2 [|{|] } }", "`of` must stand here")]
    [InlineData("rule r(n [|{|] none = none }", "`)` must stand here")]
    public void A_missing_part_is_reported_where_it_must_stand(string declaration, string message) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), $"AN1020 {message}");

    [Fact]
    public void A_forgotten_open_brace_does_not_lose_the_clauses_of_the_block()
    {
        var tree = SyntaxAssert.Reports(
            SyntaxAssert.InLibrary(
                """
                member D[|E|]
                  region "Europe"
                }
                """),
            "AN1020 `{` must stand here");

        Assert.Equal("[library l]\n[member DE [¿ [region \"Europe\"] }]]\n", Shape.OfFile(tree));
    }

    [Fact]
    public void A_forgotten_close_brace_is_noticed_where_the_next_declaration_begins_its_line()
    {
        var tree = SyntaxAssert.Reports(
            SyntaxAssert.InLibrary(
                """
                command JFC_Naples {
                  under ACO
                  post COM { held by IT

                [|body|] NAC { of NATO }
                """),
            "AN1026 The block of this `post` is not closed before this");

        Assert.EndsWith("[body NAC [{ [of NATO] }]]\n", Shape.OfFile(tree), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_never_closed_points_at_the_end_and_at_its_beginning()
    {
        var tree = SyntaxAssert.Reports(SyntaxAssert.InLibrary("member US {\n  nuclea[|r|]\n\n"), "AN1026");

        var related = Assert.Single(tree.Diagnostics.Single().Related);
        Assert.Equal("member", tree.File.Text.Substring(related.Location.Span.Start, related.Location.Span.Length));
    }

    [Fact]
    public void A_brace_too_many_is_reported_alone() =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary("member US { nuclear }[|}|]\nmember DE { nuclear }"), "AN1021 This `}` closes nothing");

    [Theory]
    [InlineData("[|step|] s { by B }", "Put it inside `procedure`")]
    [InlineData("[|or|] { }", "Put it inside")]
    [InlineData("member US { [|post|] P { } }", "cannot stand inside a `member`")]
    public void A_kind_in_the_wrong_place_is_told_its_place(string declaration, string message) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), $"AN1024 {message}");
}
