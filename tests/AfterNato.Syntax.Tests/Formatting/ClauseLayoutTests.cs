namespace AfterNato.Syntax.Tests.Formatting;

public sealed class ClauseLayoutTests
{
    [Theory]
    [InlineData("seats   one per   member", "seats one per member")]
    [InlineData("seats one per member   except FR,US", "seats one per member except FR, US")]
    [InlineData("seats FR ,US , {GB}", "seats FR, US, {GB}")]
    [InlineData("chair\n\n   std . rules . C", "chair std.rules.C")]
    [InlineData("population 68 516 699   people", "population 68 516 699 people")]
    [InlineData("defence_share 2.0%", "defence_share 2.0 %")]
    public void One_blank_stands_between_the_words_of_a_clause_and_its_value(string clause, string expected) =>
        FormatAssert.Becomes($$"""body b { {{clause}} }""", $$"""body b { {{expected}} }""");

    [Theory]
    [InlineData("members US, CA since 1949-08-24 until 2027 cite treaty unverified", "members US, CA   since 1949-08-24   until 2027   cite treaty unverified")]
    [InlineData("gdp 29.185 trillion USD as of 2024 cite a,b   unverified", "gdp 29.185 trillion USD   as of 2024   cite a, b unverified")]
    public void Dates_and_citations_stand_three_blanks_from_what_they_speak_of(string clause, string expected) =>
        FormatAssert.Becomes($$"""organisation o { {{clause}} }""", $$"""organisation o { {{expected}} }""");

    [Fact]
    public void Words_that_complete_a_clause_read_on() =>
        FormatAssert.Becomes(
            """
            use std.rules   as r
            command c { under ACO   as opcom   hosted by BE   at "Mons" }
            procedure p { step s { by NAC   except ally using r.silence } }
            """,
            """
            use std.rules as r
            command c { under ACO as opcom   hosted by BE at "Mons" }
            procedure p { step s { by NAC except ally   using r.silence } }
            """);

    [Fact]
    public void What_a_check_must_find_reads_as_a_sentence() =>
        FormatAssert.FileBecomes(
            """
            architecture a
            as of 2026
            expect   no  finding X   in   p
            expect finding  SubjectVeto in p   because  aggressor,agree
            expect  a=b   fails
            """,
            """
            architecture a
            as of 2026
            expect no finding X in p
            expect finding SubjectVeto in p because aggressor, agree
            expect a = b fails

            """);

    [Theory]
    [InlineData("count( for )>=9 and(P5&against)=none", "count(for) >= 9 and (P5 & against) = none")]
    [InlineData("share(for,population)>=65%", "share(for, population) >= 65 %")]
    [InlineData("a<b or not(c!=d)or e<=f", "a < b or not (c != d) or e <= f")]
    [InlineData("a-1 >- 2+ -b", "a - 1 > -2 + -b")]
    [InlineData("can_block( { a , b },defence( aggressor:a , victim :b ))", "can_block({a, b}, defence(aggressor: a, victim: b))")]
    [InlineData("for every   x in S|{ }:x in T", "for every x in S | {}: x in T")]
    [InlineData("if a then b   else c", "if a then b else c")]
    public void Signs_stand_as_in_a_printed_text(string condition, string expected) =>
        FormatAssert.Becomes($$"""invariant i { {{condition}} }""", $$"""invariant i { {{expected}} }""");

    [Theory]
    [InlineData("a >= 2 / 3 * b", "a >= 2/3 * b")]
    [InlineData("a < 1 / 3", "a < 1/3")]
    [InlineData("a > b/2", "a > b / 2")]
    [InlineData("a = 2/3/4", "a = 2/3 / 4")]
    [InlineData("a = 6 days/2", "a = 6 days / 2")]
    public void A_fraction_is_one_number(string condition, string expected) =>
        FormatAssert.Becomes($$"""invariant i { {{condition}} }""", $$"""invariant i { {{expected}} }""");

    [Fact]
    public void The_head_of_a_declaration_has_one_blank_between_its_parts() =>
        FormatAssert.Becomes(
            """
            fact  gdp:money   "Gross domestic product"{unit USD applies to member}
            rule   opt_in ( n,m )   "Opt in"
            { count(for) >= n }
            procedure p { at  least 2   of{ step a{by X}} }
            """,
            """
            fact gdp : money "Gross domestic product" { unit USD   applies to member }
            rule opt_in(n, m) "Opt in" { count(for) >= n }
            procedure p { at least 2 of { step a { by X } } }
            """);
}
