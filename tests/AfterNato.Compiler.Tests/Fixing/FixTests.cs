namespace AfterNato.Compiler.Tests.Fixing;

/// <summary>What can only be meant in one way, and what it becomes.</summary>
public sealed class FixTests
{
    [Fact]
    public void A_misspelt_member_is_spelt_as_it_is_declared() =>
        FixAssert.Becomes("group Founders { Ardiaa }\nmember Ardia", "group Founders { Ardia }\nmember Ardia");

    [Fact]
    public void A_name_in_another_case_is_written_as_it_is_declared() => FixAssert.Becomes("group Founders { PACT }", "group Founders { Pact }");

    [Fact]
    public void A_title_in_the_place_of_a_name_becomes_the_name() => FixAssert.Becomes("group Founders { Ardia, BO }", "group Founders { AR, BO }");

    [Fact]
    public void A_name_that_two_others_are_like_is_left_to_the_author() => FixAssert.Stays("member Norland\nmember Norlund\ngroup North { Norlind }");

    [Fact]
    public void A_name_with_another_digit_is_another_name() => FixAssert.Stays("command brigade_1\ncommand staff_of_all { under brigade_2 }");

    [Fact]
    public void A_misspelt_kind_is_put_right() => FixAssert.Becomes("organization League { members AR }", "organisation League { members AR }");

    [Fact]
    public void A_misspelt_clause_is_put_right() => FixAssert.Becomes("organisation League { membrs AR }", "organisation League { members AR }");

    [Fact]
    public void A_misspelt_clause_of_two_words_is_put_right() =>
        FixAssert.Becomes("command Fleet { hostd by AR at \"Port\" }", "command Fleet { hosted by AR at \"Port\" }");

    [Fact]
    public void A_misspelt_word_of_a_clause_is_put_right() => FixAssert.Becomes("source study { grade offical }", "source study { grade official }");

    [Fact]
    public void A_misspelt_unit_is_put_right() =>
        FixAssert.Becomes("unit ships\nfact fleet : quantity { unit ships }\nmember Dorn { fleet 5 shipps }", "unit ships\nfact fleet : quantity { unit ships }\nmember Dorn { fleet 5 ships }");

    [Fact]
    public void A_misspelt_unit_of_time_is_put_right() => FixAssert.Becomes("post Chief { tour 3 yeers }", "post Chief { tour 3 years }");

    [Fact]
    public void A_misspelt_type_is_put_right() => FixAssert.Becomes("fact budget : mony", "fact budget : money");

    [Fact]
    public void A_misspelt_check_is_put_right() => FixAssert.Becomes("expect no finding SubjectVetto in decide", "expect no finding SubjectVeto in decide");

    [Fact]
    public void A_misspelt_question_is_put_right() => FixAssert.Becomes("expect blocking_nunber(decide) = 2", "expect blocking_number(decide) = 2");

    [Fact]
    public void A_misspelt_role_is_put_right() =>
        FixAssert.Becomes(
            "procedure help {\n  about victim\n  step vote { by Council except victim   using simple_majority }\n}\nexpect not can_block({AR}, help(victm: AR))",
            "procedure help {\n  about victim\n  step vote { by Council except victim   using simple_majority }\n}\nexpect not can_block({AR}, help(victim: AR))");

    [Fact]
    public void A_misspelt_header_is_put_right() =>
        FixAssert.FileBecomes("architectur pact\n\nas of 2026-02-15\n", "architecture pact\n\nas of 2026-02-15\n");

    [Fact]
    public void A_misspelt_library_is_put_right() =>
        FixAssert.FileBecomes(
            "architecture pact\n\nuse std.countrys\n\nas of 2026-02-15\n\ngroup G { FR }\n",
            "architecture pact\n\nuse std.countries\n\nas of 2026-02-15\n\ngroup G { FR }\n");

    [Fact]
    public void A_library_that_is_missing_is_used_after_the_last_one() =>
        FixAssert.FileBecomes(
            "architecture pact\n\nuse std.rules // how they vote\n\nas of 2026-02-15\n\nbody B { seats FR }\nprocedure p { step s { by B   using consensus } }\n",
            "architecture pact\n\nuse std.rules // how they vote\nuse std.countries\n\nas of 2026-02-15\n\nbody B { seats FR }\nprocedure p { step s { by B   using consensus } }\n");

    [Fact]
    public void A_library_that_is_missing_is_used_after_the_header_if_it_is_the_first() =>
        FixAssert.FileBecomes(
            "architecture pact \"A pact\"\r\nas of 2026-02-15\r\ngroup G { FR }\r\n",
            "architecture pact \"A pact\"\r\n\r\nuse std.countries\r\nas of 2026-02-15\r\ngroup G { FR }\r\n");

    [Fact]
    public void The_library_of_a_unit_that_is_missing_is_used() =>
        FixAssert.FileBecomes(
            "architecture pact\nas of 2026-02-15\nfact army : quantity\nmember A { army 5 people }\n",
            "architecture pact\n\nuse std.units\nas of 2026-02-15\nfact army : quantity\nmember A { army 5 people }\n");

    [Fact]
    public void A_library_that_nothing_is_used_of_goes_with_its_line() =>
        FixAssert.FileBecomes(
            "architecture pact\n\nuse std.rules as r\n\nas of 2026-02-15\n",
            "architecture pact\n\nas of 2026-02-15\n");

    [Fact]
    public void A_finding_that_is_allowed_in_vain_is_no_longer_allowed() =>
        FixAssert.Becomes("allow VetoPlayer \"It was so once.\"\ngroup Founders { AR }", "group Founders { AR }");

    [Fact]
    public void A_comma_that_is_missing_between_known_names_is_written() => FixAssert.Becomes("group Founders { AR BO CE }", "group Founders { AR, BO, CE }");

    [Fact]
    public void Two_words_that_may_be_one_name_are_left_to_the_author() => FixAssert.Stays("group Founders { AR, San Marlo }");

    [Fact]
    public void A_block_that_is_not_closed_is_closed_before_the_next_declaration() =>
        FixAssert.Becomes("group Founders {\n  AR, BO\n\nmember Dorn", "group Founders {\n  AR, BO\n}\n\nmember Dorn");

    [Fact]
    public void The_last_block_is_closed_at_the_end_of_the_file() =>
        FixAssert.FileBecomes("architecture pact\nas of 2026-02-15\nmember A {\n  nuclear\n", "architecture pact\nas of 2026-02-15\nmember A {\n  nuclear\n}\n");

    [Fact]
    public void A_parenthesis_that_is_not_closed_is_closed_at_the_end_of_its_line() => FixAssert.Becomes("expect count(Pact = 3", "expect count(Pact = 3)");

    [Fact]
    public void A_set_that_is_not_closed_is_closed_before_the_parenthesis() => FixAssert.Becomes("expect count({AR, BO) = 2", "expect count({AR, BO}) = 2");

    [Fact]
    public void The_braces_of_a_header_are_removed() =>
        FixAssert.FileBecomes("architecture pact \"A pact\" {\nas of 2026-02-15\nmember A { nuclear }\n}\n", "architecture pact \"A pact\"\nas of 2026-02-15\nmember A { nuclear }\n\n");

    [Fact]
    public void The_words_of_a_name_are_joined() => FixAssert.Becomes("member San Marlo \"San Marlo\"", "member San_Marlo \"San Marlo\"");

    [Fact]
    public void A_hyphen_in_a_name_becomes_a_low_line_wherever_it_is_named() =>
        FixAssert.Becomes(
            "command JFC-North { of Pact }\ncommand Fleet { under JFC-North }\npost Head { of JFC-North }",
            "command JFC_North { of Pact }\ncommand Fleet { under JFC_North }\npost Head { of JFC_North }");

    [Fact]
    public void A_hyphen_between_names_that_may_be_two_is_left_to_the_author() => FixAssert.Stays("group Pair { AR-BO }");

    [Fact]
    public void Signs_of_other_languages_become_words_and_signs_of_this_one() =>
        FixAssert.Becomes(
            "rule firm { count(for) == 2 && count(against) =< 1 || !(count(for) <> 3) }",
            "rule firm { count(for) = 2 and count(against) <= 1 or not (count(for) != 3) }");

    [Fact]
    public void An_arrow_is_left_to_the_author() => FixAssert.Stays("rule firm { count(for) => 2 }");

    [Fact]
    public void And_in_a_list_becomes_a_comma() => FixAssert.Becomes("group Founders { AR, BO and CE }", "group Founders { AR, BO, CE }");

    [Fact]
    public void And_after_the_last_comma_of_a_list_goes() => FixAssert.Becomes("group Founders { AR, BO, and CE }", "group Founders { AR, BO, CE }");

    [Fact]
    public void A_clause_with_several_values_becomes_several_clauses() =>
        FixAssert.Becomes("fact army : number { applies to member, body, command }", "fact army : number { applies to member   applies to body   applies to command }");

    [Fact]
    public void A_colon_after_a_phrase_goes() => FixAssert.Becomes("body Board { of:Pact   seats: AR, BO }", "body Board { of Pact   seats AR, BO }");

    [Fact]
    public void An_equals_sign_after_a_phrase_or_a_fact_goes() =>
        FixAssert.Becomes("fact army : number\nmember Dorn { army = 5 }\nbody Board { seats = 5 }", "fact army : number\nmember Dorn { army 5 }\nbody Board { seats 5 }");

    [Fact]
    public void Semicolons_at_the_ends_of_lines_go() => FixAssert.Becomes("member Dorn;\nmember Elk { nuclear };", "member Dorn\nmember Elk { nuclear }");

    [Fact]
    public void Quotation_marks_of_a_word_processor_become_straight() => FixAssert.Becomes("member Dorn “The Dorn”", "member Dorn \"The Dorn\"");

    [Fact]
    public void Dots_and_commas_between_thousands_become_blanks() =>
        FixAssert.Becomes("fact army : number\nmember Dorn { army 12.000.000 }\nmember Elk { army 80,000 }", "fact army : number\nmember Dorn { army 12 000 000 }\nmember Elk { army 80 000 }");

    [Fact]
    public void A_number_that_may_be_two_is_left_to_the_author() => FixAssert.Stays("fact army : number\nmember Dorn { army 1,250 }");

    [Fact]
    public void Fixes_follow_each_other_until_none_is_left()
    {
        var result = FixAssert.Becomes("group Fonders { AR BO and CE }\nbody Board { seats: Founders };\ngroup Founders { AR }", "group Fonders { AR, BO, CE }\nbody Board { seats Founders }\ngroup Founders { AR }");

        Assert.Equal(4, result.Fixes.Length);
        Assert.Empty(result.Errors);
    }
}
