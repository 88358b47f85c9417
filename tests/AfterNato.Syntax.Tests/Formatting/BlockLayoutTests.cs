namespace AfterNato.Syntax.Tests.Formatting;

public sealed class BlockLayoutTests
{
    [Fact]
    public void Blocks_are_indented_by_two_blanks() =>
        FormatAssert.Becomes(
            """
            command ACO "Allied Command Operations" {
            hosted by BE
                post SACEUR {
            held by US
                      also "Commander, US European Command"
                }
                }
            """,
            """
            command ACO "Allied Command Operations" {
              hosted by BE
              post SACEUR {
                held by US
                also "Commander, US European Command"
              }
            }
            """);

    [Fact]
    public void Items_that_share_a_line_go_on_sharing_it() =>
        FormatAssert.Becomes(
            """
            post SACEUR {
              held by US since 2025-07-04 tour 3 years
              rank "four-star"         also "Commander"
            }
            """,
            """
            post SACEUR {
              held by US   since 2025-07-04   tour 3 years
              rank "four-star"   also "Commander"
            }
            """);

    [Fact]
    public void A_block_on_one_line_stays_there_while_it_fits() =>
        FormatAssert.Becomes(
            """
            post US_President {of US}
            body US_Senate    { of    US seats 100 }
            group nobody {}
            group nowhere {

            }
            """,
            """
            post US_President { of US }
            body US_Senate { of US   seats 100 }
            group nobody { }
            group nowhere { }
            """);

    [Fact]
    public void A_block_that_does_not_fit_on_one_line_gets_a_line_for_every_item() =>
        FormatAssert.Becomes(
            """
            post SACEUR "Supreme Allied Commander Europe" { held by US since 2025-07-04 tour 3 years also "Commander, US European Command" }
            """,
            """
            post SACEUR "Supreme Allied Commander Europe" {
              held by US   since 2025-07-04
              tour 3 years
              also "Commander, US European Command"
            }
            """);

    [Fact]
    public void The_last_column_is_the_120th() =>
        FormatAssert.Becomes(
            $$"""
            post a { rank "{{new string('x', 103)}}" }
            post b { rank "{{new string('x', 102)}}"}
            """,
            $$"""
            post a {
              rank "{{new string('x', 103)}}"
            }
            post b { rank "{{new string('x', 102)}}" }
            """);

    [Fact]
    public void An_item_that_does_not_fit_beside_the_one_before_it_begins_a_line() =>
        FormatAssert.Becomes(
            $$"""
            post p {
              of US held by US also "{{new string('x', 80)}}" rank "four-star" tour 3 years
            }
            """,
            $$"""
            post p {
              of US   held by US   also "{{new string('x', 80)}}"
              rank "four-star"   tour 3 years
            }
            """);

    [Fact]
    public void What_follows_a_block_of_several_lines_begins_a_line() =>
        FormatAssert.Becomes(
            """
            procedure p {
              step a {
                by X } step b { by Y } fills z
            }
            """,
            """
            procedure p {
              step a {
                by X
              }
              step b { by Y }   fills z
            }
            """);

    [Fact]
    public void Another_way_goes_on_from_the_brace_of_the_one_before_it() =>
        FormatAssert.Becomes(
            """
            procedure p {
              either { step a { by X } }
              or { step b { by Y } }

              either { step c { by X } } or {
                step d { by Y } } or { step e { by Z }   step f { by Z } }
            }
            """,
            """
            procedure p {
              either { step a { by X } } or { step b { by Y } }

              either {
                step c { by X }
              } or {
                step d { by Y }
              } or {
                step e { by Z }
                step f { by Z }
              }
            }
            """);

    [Fact]
    public void One_blank_line_is_kept_and_none_at_the_edges() =>
        FormatAssert.FileBecomes(
            """


            library test



            post p {

              of US


              tour 3 years

            }
            post q { of US }



            """,
            """
            library test

            post p {
              of US

              tour 3 years
            }
            post q { of US }

            """);

    [Theory]
    [InlineData("library a\r\n\r\n\r\npost p {\r\n\tof US\r\n}", "library a\n\npost p {\n  of US\n}\n")]
    [InlineData("library a\rpost p { of US }\r", "library a\npost p { of US }\n")]
    [InlineData("library a   \n   \n\t\npost p { of US }  ", "library a\n\npost p { of US }\n")]
    [InlineData("\uFEFF\n library a", "\uFEFFlibrary a\n")]
    [InlineData("", "")]
    [InlineData(" \n\n ", "")]
    public void Lines_end_with_a_line_feed_and_nothing_else(string text, string expected) => FormatAssert.FileBecomes(text, expected);
}
