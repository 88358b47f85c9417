namespace AfterNato.Syntax.Tests.Formatting;

public sealed class LongClauseLayoutTests
{
    [Fact]
    public void A_list_is_filled_whatever_its_lines_were() =>
        FormatAssert.Becomes(
            """
            procedure flags_to_posts {
              fills Commander_JFC_Brunssum,
              Commander_JFC_Naples, Commander_JFC_Norfolk, Commander_AIRCOM, Commander_LANDCOM, Deputy_Commander_LANDCOM,
                    Commander_MARCOM,
                Commander_SOFCOM
              may wait
            }
            """,
            """
            procedure flags_to_posts {
              fills Commander_JFC_Brunssum, Commander_JFC_Naples, Commander_JFC_Norfolk, Commander_AIRCOM, Commander_LANDCOM,
                Deputy_Commander_LANDCOM, Commander_MARCOM, Commander_SOFCOM
              may wait
            }
            """);

    [Fact]
    public void What_is_said_of_each_reads_on() =>
        FormatAssert.Becomes(
            """
            invariant i {
              sum ( x in NATO :gdp of x )>2*max(1 bn EUR,gdp of the x in EU with  greatest gdp   of x)
                and count(x in NATO:
                  gdp of x>1 bn EUR)>=2
            }
            """,
            """
            invariant i {
              sum(x in NATO: gdp of x) > 2 * max(1 bn EUR, gdp of the x in EU with greatest gdp of x)
                and count(x in NATO: gdp of x > 1 bn EUR) >= 2
            }
            """);

    [Fact]
    public void A_list_that_fits_is_drawn_together() =>
        FormatAssert.Becomes("post p {\n  cite a,\n    b,\n    c\n}", "post p {\n  cite a, b, c\n}");

    [Fact]
    public void A_date_that_does_not_fit_behind_a_list_begins_a_line() =>
        FormatAssert.Becomes(
            """
            mission m {
              contributions DK 200 people, FR 15 people, DE 13 people, SE 3 people, FI 2 people, NO 2 people, SI 2 people, BE 1 people, GB 1 people, NL 1 people as of 2026-01 cite arctic_endurance_article, greenland_contingents2026 unverified
            }
            """,
            """
            mission m {
              contributions DK 200 people, FR 15 people, DE 13 people, SE 3 people, FI 2 people, NO 2 people, SI 2 people,
                BE 1 people, GB 1 people, NL 1 people
                as of 2026-01   cite arctic_endurance_article, greenland_contingents2026 unverified
            }
            """);

    [Fact]
    public void A_citation_never_begins_a_line_because_it_would_speak_for_the_block() =>
        FormatAssert.Becomes(
            $$"""
            post p {
              also "{{new string('x', 90)}}" cite first_source_of_many, second_source_of_many
            }
            """,
            $$"""
            post p {
              also "{{new string('x', 90)}}"   cite first_source_of_many,
                second_source_of_many
            }
            """);

    [Fact]
    public void A_name_that_is_a_word_of_the_block_never_begins_a_line() =>
        FormatAssert.Stays(
            $$"""
            procedure p {
              fills {{new string('a', 111)}}, cite
            }
            """);

    [Fact]
    public void The_line_breaks_of_a_condition_are_its_authors() =>
        FormatAssert.Becomes(
            """
            rule eu_qualified_majority    { (share(for) >= 55 % and share(for, population) >= 65 %)
                                            or count(seats except for) < 4 }
            invariant i {
              for every a in NATO:
              if a in EU then
                b = c
              else d and
                e
            }
            """,
            """
            rule eu_qualified_majority {
              (share(for) >= 55 % and share(for, population) >= 65 %)
                or count(seats except for) < 4
            }
            invariant i {
              for every a in NATO:
                if a in EU
                then b = c
                else d
                and e
            }
            """);

    [Fact]
    public void A_condition_that_does_not_fit_is_broken_where_it_reads_best() =>
        FormatAssert.Becomes(
            """
            invariant i {
              for every a in NATO: not can_block({a}, collective_defence(victim: DK, aggressor: a)) and suffices(NATO except {a}, accession) or a in none
            }
            """,
            """
            invariant i {
              for every a in NATO:
                not can_block({a}, collective_defence(victim: DK, aggressor: a)) and suffices(NATO except {a}, accession)
                or a in none
            }
            """);
}
