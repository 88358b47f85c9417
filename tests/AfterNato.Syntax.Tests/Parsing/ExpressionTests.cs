namespace AfterNato.Syntax.Tests.Parsing;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a or b and c", "[a or [b and c]]")]
    [InlineData("not a = b and c", "[[not [a = b]] and c]")]
    [InlineData("not a in B or c", "[[not [a in B]] or c]")]
    [InlineData("a + b < c - d", "[[a + b] < [c - d]]")]
    [InlineData("a - b - c = 0", "[[[a - b] - c] = 0]")]
    [InlineData("a / b * c = 0", "[[[a / b] * c] = 0]")]
    [InlineData("-a * b = c", "[[[- a] * b] = c]")]
    [InlineData("(a + b) * c = d", "[[[( [a + b] )] * c] = d]")]
    [InlineData("A | B & C = D", "[[A | [B & C]] = D]")]
    [InlineData("NATO except EU & WEU = none", "[[NATO except [EU & WEU]] = none]")]
    [InlineData("count(for) >= 2/3 * count(seats)", "[[count ( for )] >= [[2 / 3] * [count ( seats )]]]")]
    public void Operators_bind_as_a_reader_expects(string condition, string shape) => Assert.Equal(shape, Shape.OfCondition(condition));

    [Theory]
    [InlineData("for every a in NATO: a in EU and b", "[for every a in NATO : [[a in EU] and b]]")]
    [InlineData("for some a in NATO except {US}: f(a)", "[for some a in [NATO except [{ US }]] : [f ( a )]]")]
    [InlineData("for except US in opponents", "[[for except US] in opponents]")]
    [InlineData("if a then b else c or d", "[if a then b else [c or d]]")]
    [InlineData("can_block({US}, defence(victim: DK, aggressor: US))", "[can_block ( [{ US }] , [defence ( [victim : DK] , [aggressor : US] )] )]")]
    [InlineData("share(for, population) >= 65 %", "[[share ( for , population )] >= [65 %]]")]
    [InlineData("{DE, FR} & std.rules.P5 = {}", "[[[{ [DE , FR] }] & [std . rules . P5]] = [{ [] }]]")]
    [InlineData("2026-02-15 < 2027", "[2026-02-15 < 2027]")]
    [InlineData("2 * gdp of FR > std.x of (US)", "[[2 * [gdp of FR]] > [[std . x] of [( US )]]]")]
    [InlineData("a of b of c = d", "[[a of [b of c]] = d]")]
    [InlineData("sum(x in NATO except {US}: gdp of x) > 3 bn EUR", "[[sum ( [x in [NATO except [{ US }]] : [gdp of x]] )] > [3 bn EUR]]")]
    [InlineData("count(x in for: x in EU and a) >= min(2, b)", "[[count ( [x in for : [[x in EU] and a]] )] >= [min ( 2 , b )]]")]
    [InlineData("f(x in A and for every y in B: c)", "[f ( [[x in A] and [for every y in B : c]] )]")]
    [InlineData("(the x in A | B with greatest gdp of x * 2) = {US}", "[[( [the x in [A | B] with greatest [[gdp of x] * 2]] )] = [{ US }]]")]
    [InlineData("gdp of the x in A with least b of x > 3", "[[gdp of [the x in A with least [b of x]]] > 3]")]
    [InlineData("the in with", "[the in with]")]
    public void Questions_sets_and_conditions_have_their_own_shapes(string condition, string shape) =>
        Assert.Equal(shape, Shape.OfCondition(condition));

    [Theory]
    [InlineData("for")]
    [InlineData("members")]
    [InlineData("body")]
    [InlineData("of")]
    public void Words_of_the_vocabulary_may_be_names(string word) =>
        Assert.Equal($"[[count ( {word} )] > {word}]", Shape.OfCondition($"count({word}) > {word}"));

    [Fact]
    public void A_condition_may_run_over_several_lines() =>
        Assert.Equal("[[a and b] or c]", Shape.OfCondition("a\n and b\n or c"));

    [Theory]
    [InlineData("a and [|}|]", "A value must stand here")]
    [InlineData("a = [|}|]", "A value must stand here")]
    [InlineData("count(for >= 2 [|}|]", "`)` must stand here")]
    [InlineData("if a then b [|}|]", "`else` must stand here")]
    [InlineData("for every x [|NATO|]: x }", "`in` must stand here")]
    [InlineData("(a [|}|]", "`)` must stand here")]
    [InlineData("the x in A [|}|]", "`with` must stand here")]
    [InlineData("the x in A with [|}|]", "`greatest` or `least` must stand here")]
    [InlineData("a < [|>|] b }", "A value must stand here")]
    public void What_is_missing_is_reported_where_it_must_stand(string condition, string message) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary($"invariant i {{ {condition}"), $"AN1020 {message}");

    [Fact]
    public void What_is_missing_at_the_end_of_a_line_is_reported_there() =>
        SyntaxAssert.Reports(
            """
            architecture a
            expect b [|=|]
            expect c
            """,
            "AN1020 A value must stand here");
}
