namespace AfterNato.Syntax.Tests.Parsing;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("post P { of US   held by US   since 2025-07-04   tour 3 years   also \"EUCOM\" }", "[of US]\n[held by US [since 2025-07-04]]\n[tour [3 years]]\n[also \"EUCOM\"]")]
    [InlineData("command C { under D as opcon   hosted by IT at \"Naples\" }", "[under D [as opcon]]\n[hosted by IT [at \"Naples\"]]")]
    [InlineData("command C { staff US 320 posts, DE 210 posts   minimum 600 posts }", "[staff [[US [320 posts]] , [DE [210 posts]]]]\n[minimum [600 posts]]")]
    [InlineData("command C { by memorandum   framework nation DE, NL }", "[by memorandum]\n[framework nation [DE , NL]]")]
    [InlineData("body B { of NATO seats one per member except FR, US chair P part of C }", "[of NATO]\n[seats [one per member] [except [FR , US]]]\n[chair P]\n[part of C]")]
    [InlineData("body B { seats 100 }", "[seats 100]")]
    [InlineData("body B { seats US, CA }", "[seats [US , CA]]")]
    [InlineData("organisation O { members US, CA since 1949-08-24 members DE since 1955 until 1990 }", "[members [US , CA] [since 1949-08-24]]\n[members DE [since 1955] [until 1990]]")]
    [InlineData("procedure p { about victim, aggressor tolerates 1 dissent may wait }", "[about [victim , aggressor]]\n[tolerates 1 dissent]\n[may wait]")]
    public void Clauses_may_share_a_line(string declaration, string shape) => Assert.Equal(shape, Shape.OfClauses(declaration));

    [Theory]
    [InlineData("member M { gdp 3 USD cite a, b   population 5 people }", "[gdp [3 USD] [cite [a , b]]]\n[population [5 people]]")]
    [InlineData("member M { rank 5   population 5 people   balance -3 USD }", "[rank 5]\n[population [5 people]]\n[balance [- [3 USD]]]")]
    [InlineData("command C { framework nation DE, NL   headcount 5 people }", "[framework nation [DE , NL]]\n[headcount [5 people]]")]
    [InlineData("organisation O { members US   founded 1949-04-04   open yes }", "[members US]\n[founded 1949-04-04]\n[open yes]")]
    public void A_declared_fact_may_share_a_line_with_other_clauses(string declaration, string shape) =>
        Assert.Equal(shape, Shape.OfClauses(declaration));

    [Fact]
    public void Citation_and_date_belong_to_the_figure_on_whose_line_they_stand() =>
        Assert.Equal(
            "[population [68 people] [as of 2024] [cite [a , b] unverified]]\n[cite c]",
            Shape.OfClauses("member FR { population 68 people as of 2024 cite a, b unverified\n  cite c }"));

    [Fact]
    public void A_date_after_a_name_in_a_role_is_no_second_role() =>
        SyntaxAssert.Accepts("architecture a\nas of 2026-01-01\ntransition t { at 2027-01-01 apply x about a, b as target as of 2026 }");

    [Fact]
    public void A_citation_that_begins_a_line_speaks_for_the_whole_block() =>
        Assert.Equal("[region \"Europe\"]\n[cite c]", Shape.OfClauses("member FR { region \"Europe\"\n  cite c }"));

    [Fact]
    public void A_comma_binds_tighter_than_except() =>
        Assert.Equal("[NATO except [US , CA]]", Shape.OfClause("group europe { NATO except US, CA }"));

    [Fact]
    public void A_library_is_named_by_its_path_and_may_be_renamed() =>
        Assert.Equal(
            "[library l]\n[use [std . rules] [as r]]\n[use \"lib/own.arch\"]\n",
            Shape.OfFile(SyntaxAssert.Accepts("library l\nuse std.rules as r\nuse \"lib/own.arch\"")));

    [Fact]
    public void The_date_of_an_architecture_is_not_taken_for_a_new_name_of_the_library_above_it() =>
        Assert.Equal(
            "[architecture a]\n[use [std . rules]]\n[as of 2026-02-15]\n",
            Shape.OfFile(SyntaxAssert.Accepts("architecture a\nuse std.rules\nas of 2026-02-15")));

    [Theory]
    [InlineData("expect a = b", "[expect [a = b]]")]
    [InlineData("expect a = b fails", "[expect [a = b] fails]")]
    [InlineData("expect blocking_number(p) = 32 holds", "[expect [[blocking_number ( p )] = 32] holds]")]
    [InlineData("expect finding VetoPlayer in p because US, approve", "[expect finding VetoPlayer [in p] [because [US , approve]]]")]
    [InlineData("expect no finding VetoPlayer", "[expect no finding VetoPlayer]")]
    public void Expectations_name_a_condition_or_a_finding(string clause, string shape) =>
        Assert.Equal($"[architecture a]\n{shape}\n", Shape.OfFile(SyntaxAssert.Accepts($"architecture a\n{clause}")));

    [Theory]
    [InlineData("post P { also [|Commander|] }", "`also` takes a text in quotes, and this is `Commander`")]
    [InlineData("post P { held by [|5|] }", "`held by` takes the name of a member, and this is a number")]
    [InlineData("procedure p { fills [|\"x\"|] }", "`fills` takes the names of posts")]
    [InlineData("command C { minimum [|many|] posts }", "`minimum` takes a number with its unit, such as `600 posts`")]
    [InlineData("command C { staff US [|\"many\"|] }", "`staff` takes names with quantities")]
    [InlineData("organisation O { members [|,|] US }", "`members` takes members with commas between them")]
    [InlineData("source s { grade [|\"official\"|] }", "`grade` takes one of `official`, `study`")]
    public void A_value_of_another_form_is_told_what_the_clause_takes(string declaration, string message) =>
        SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), $"AN1027 {message}");

    [Fact]
    public void A_value_that_is_not_there_is_reported_at_the_end_of_its_line() =>
        SyntaxAssert.Reports(
            SyntaxAssert.InLibrary(
                """
                post P {
                  held b[|y|]
                  tour 3 years
                }
                """),
            "AN1020 The name of a member must stand here");

    [Fact]
    public void A_value_that_is_not_there_does_not_cost_the_clause_after_it()
    {
        var tree = SyntaxAssert.Reports(SyntaxAssert.InLibrary("mission KFOR { troops [|since|] 1999 }"), "AN1020 A number with its unit");

        Assert.Contains("[{ [troops ¿] [since 1999] }]", Shape.OfFile(tree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organisation O { members US [|CA|] [|MX|] since 1949 }", "[members [US ¿ CA ¿ MX] [since 1949]]")]
    [InlineData("group G { US [|CA|], MX }", "[US ¿ CA , MX]")]
    [InlineData("group G { {US [|CA|]} }", "[{ [US ¿ CA] }]")]
    [InlineData("organisation O { members US\n    [|CA|], MX }", "[members [US ¿ CA , MX]]")]
    [InlineData("group G { {US\n    [|CA|]} }", "[{ [US ¿ CA] }]")]
    [InlineData("procedure p { fills a [|b|], c }", "[fills [a ¿ b , c]]")]
    public void A_forgotten_comma_does_not_lose_the_names_after_it(string declaration, string shape)
    {
        var marks = declaration.Split("[|").Length - 1;
        var tree = SyntaxAssert.Reports(SyntaxAssert.InLibrary(declaration), [.. Enumerable.Repeat("AN1029", marks)]);

        Assert.Contains($"[{{ {shape} }}]", Shape.OfFile(tree), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_sources_ends_before_the_members_of_a_group() =>
        SyntaxAssert.Accepts(SyntaxAssert.InLibrary("group g {\n  cite study\n  US, DE\n}"));
}
