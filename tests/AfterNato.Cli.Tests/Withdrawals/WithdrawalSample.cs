namespace AfterNato.Cli.Tests.Withdrawals;

/// <summary>Four members in two organisations, with something in every part of an architecture.</summary>
internal static class WithdrawalSample
{
    public const string Text = """
        architecture pact "A pact"
        use std.units
        as of 2026-02-15
        source charter "The charter" { grade official }
        member Ardia
        member Borland
        member Cormark
        member Dunland
        member Eastmark
        organisation Pact "The Pact" { members Ardia, Borland, Cormark, Dunland   provides planning, scouting   acts in North   key posts Commander }
        organisation Ring "The Ring" { members Cormark, Dunland   provides scouting }
        theatre North "the North" { essential Ardia }
        function planning "Planning"
        function scouting "Scouting"
        body Council "The Council" { of Pact   seats one per member }
        rule four_votes { count(for) >= 4 }
        rule three_votes { count(for) >= 3 }
        post Ardian_President "The President of Ardia" { of Ardia }
        procedure decide { step agree { by Council   using four_votes   within 30 days } }
        procedure appoint { step nominate { by Ardian_President   within 30 days }   cite charter }
        procedure consult { step ask { by Council   using three_votes   within 30 days } }
        command Corps "The Corps" {
          of Pact   hosted by Borland at "Borlaville"
          post Commander "The Commander" { held by Ardia   cite charter }
          post Chief_of_Staff "The Chief of Staff" { held by Ardia }
          post Assistant "The Assistant" { held by Dunland   deputy of Chief_of_Staff }
          staff Ardia 30 posts, Borland 30 posts, Cormark 60 posts   minimum 90 posts
        }
        mission Watch "The Watch" { of Pact   under Corps   troops 50 people   contributions Ardia 15 people, Cormark 45 people   since 2025-01-01 }
        capability lift { unit aircraft }
        requirement heavy_lift { of lift   to Pact   needs 10 aircraft }
        pledge ardian_lift { of Ardia   to lift   quantity 6 aircraft }
        pledge borlish_lift { of Borland   to lift   quantity 8 aircraft }
        key even { equal }
        burden fund { total 100 million EUR   among Pact   key even   cap 30 % }
        burden wages { total 60 million EUR per year   among Pact   key even }

        """;
}
