namespace AfterNato.Cli.Tests.Differences;

/// <summary>For each kind of declaration a change of the sample.</summary>
internal static class SingleChanges
{
    public static IEnumerable<(string What, string Before, string After)> All =>
    [
        ("a member joins", "members Ardia, Borland, Cormark, Dunland   provides", "members Ardia, Borland, Cormark, Dunland, Eastmark   provides"),
        ("a member leaves", "members Ardia, Borland, Cormark, Dunland   provides", "members Ardia, Borland, Cormark   provides"),
        ("a membership begins another day", "members Cormark, Dunland   provides", "members Cormark, Dunland since 2026-01-01   provides"),
        ("a seat is taken away", "of Pact   seats one per member", "of Pact   seats one per member except Dunland"),
        ("a rule asks for less", "count(for) >= 4", "count(for) >= 3"),
        ("a step votes by another rule", "by Council   using three_votes", "by Council   using four_votes"),
        ("a step has more time", "using four_votes   within 30 days", "using four_votes   within 60 days"),
        ("a step is put first", "procedure consult {", "procedure consult { step allow { by Ardian_President   within 1 day }"),
        ("a step becomes one of two ways", "procedure consult { step ask { by Council   using three_votes   within 30 days } }", "procedure consult { either { step ask { by Council   using three_votes   within 30 days } } or { step insist { by Ardian_President   within 1 day } } }"),
        ("a procedure is gone", "procedure appoint { step nominate { by Ardian_President   within 30 days }   cite charter }", ""),
        ("a procedure is new", "member Eastmark", "procedure admit { step agree { by Council   using three_votes   within 1 day } }\nmember Eastmark"),
        ("a post has another holder", "{ held by Dunland   deputy of Chief_of_Staff }", "{ held by Borland   deputy of Chief_of_Staff }"),
        ("a headquarters moves", "hosted by Borland at \"Borlaville\"", "hosted by Cormark at \"Cormaville\""),
        ("staff is cut", "Cormark 60 posts   minimum", "Cormark 20 posts   minimum"),
        ("a mission has other troops", "contributions Ardia 15 people, Cormark 45 people", "contributions Ardia 15 people, Dunland 45 people"),
        ("a pledge is smaller", "quantity 6 aircraft", "quantity 1 aircraft"),
        ("more is needed", "needs 10 aircraft", "needs 20 aircraft"),
        ("a cap is lifted", "key even   cap 30 %", "key even"),
        ("a burden grows", "total 60 million EUR", "total 90 million EUR"),
        ("a function is no longer provided", "provides planning, scouting   acts in North", "provides scouting   acts in North"),
        ("a theatre needs others", "essential Ardia }", "essential Ardia, Eastmark }"),
        ("a figure is given", "member Eastmark", "fact size : number\nmember Eastmark { size 5   cite charter }"),
        ("a source is graded otherwise", "grade official", "grade press"),
        ("a citation is dropped", "within 30 days }   cite charter }", "within 30 days } }"),
        ("it is looked at another day", "as of 2026-02-15", "as of 2026-03-15"),
        ("two members join at once", "member Eastmark\norganisation Pact \"The Pact\" { members Ardia, Borland, Cormark, Dunland   provides", "member Eastmark\nmember Fenland\norganisation Pact \"The Pact\" { members Ardia, Borland, Cormark, Dunland, Eastmark, Fenland   provides"),
        ("a finding is allowed", "member Eastmark", "allow SingleProvider \"It is meant.\"\nmember Eastmark"),
        ("a library is spoken of", "member Eastmark", "use std.countries\ngroup Neighbours { Eastmark, NO }\nmember Eastmark"),
        ("a burden can no longer be divided", "cap 30 %", "cap 20 %"),
        ("posts lapse in a scenario", "member Eastmark", "scenario quiet { at 2026-06-01 let lapse Cormark 10 posts from Corps evenly over 1 years   withdraw Dunland from Pact }\nmember Eastmark"),
        ("a commitment is made", "member Eastmark", "fact size : number\ncommitment grow { among Pact   of size   at least 5   by 2027-01-01 }\nmember Eastmark"),
        ("key posts are spread", "key posts Commander", "key posts Commander, Chief_of_Staff at most 50 %"),
        ("a mandate runs out", "since 2025-01-01 }", "mandate consult expires 2027-01-01   since 2025-01-01 }"),
        ("a decision is said to serve something", "procedure consult {", "procedure consult { serves spending"),
        ("a comparison is declared", "member Eastmark", "comparison others { of \"one.arch\", \"other.arch\"   ask members, time }\nmember Eastmark"),
        ("an expectation is new", "member Eastmark", "expect count(Pact) = 5\nmember Eastmark"),
    ];
}
