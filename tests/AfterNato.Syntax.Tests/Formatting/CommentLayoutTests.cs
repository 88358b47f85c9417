namespace AfterNato.Syntax.Tests.Formatting;

public sealed class CommentLayoutTests
{
    [Fact]
    public void A_comment_stands_three_blanks_from_the_item_beside_it_or_on_its_own_line() =>
        FormatAssert.Becomes(
            """
            // Offices
              post p {// first
            // why
                    of US// here
              /* so */
              // last


            }
            """,
            """
            // Offices
            post p {   // first
              // why
              of US   // here
              /* so */
              // last
            }
            """);

    [Fact]
    public void A_doc_comment_stays_with_its_declaration() =>
        FormatAssert.Becomes(
            """
            command c {
              of NATO



              /// The holder.
                /// An American by custom.
              post p { of US } /// The deputy.
              post q { of US }
            }
            """,
            """
            command c {
              of NATO

              /// The holder.
              /// An American by custom.
              post p { of US }   /// The deputy.
              post q { of US }
            }
            """);

    [Fact]
    public void A_comment_inside_a_clause_stays_between_its_two_tokens() =>
        FormatAssert.Becomes(
            """
            organisation o {
              members /* founders */US,/* and */CA, // later
                // much later
              FR
              partners UA   /* since when? */   since 2014
            }
            group g { /* all */ US/* but */except CA /* one */ }
            """,
            """
            organisation o {
              members /* founders */ US, /* and */ CA,   // later
                // much later
                FR
              partners UA   /* since when? */ since 2014
            }
            group g { /* all */ US /* but */ except CA /* one */ }
            """);

    [Fact]
    public void The_lines_of_a_long_comment_move_together() =>
        FormatAssert.Becomes(
            """
            post p {
                  /* One
                     two

                   * three */
                  of US
            }
            """,
            """
            post p {
              /* One
                 two

               * three */
              of US
            }
            """);

    [Fact]
    public void A_comment_that_ends_a_line_keeps_a_block_open() =>
        FormatAssert.Becomes(
            """
            post p { of US // why
            }
            """,
            """
            post p {
              of US   // why
            }
            """);

    [Fact]
    public void A_comment_between_two_items_takes_its_room_on_their_line() =>
        FormatAssert.Becomes(
            """
            procedure p(council, participants) "Entrusting a task" {
              step entrust { by council using eu_unanimity } /* remark */ step agree_on_management { by participants using consensus }
              step entrusts { by council using unanimity } /* remark */ step agree_on_aims { by participants using consensus }
              step entrusted { by council using unanimity } /* remark */ step agree_on_aims { by participants using consensus }
            }
            """,
            """
            procedure p(council, participants) "Entrusting a task" {
              step entrust { by council   using eu_unanimity }   /* remark */
              step agree_on_management { by participants   using consensus }
              step entrusts { by council   using unanimity }   /* remark */ step agree_on_aims { by participants   using consensus }
              step entrusted { by council   using unanimity }   /* remark */
              step agree_on_aims { by participants   using consensus }
            }
            """);

    [Fact]
    public void A_comment_may_be_longer_than_a_line() => FormatAssert.Stays($"post p {{ of US }}   // {new string('x', 120)}");

    [Fact]
    public void A_file_may_begin_and_end_with_comments() =>
        FormatAssert.FileBecomes("\n// begin\n\n\n\nlibrary a //x\n\n\n// end", "// begin\n\nlibrary a   //x\n\n// end\n");
}
