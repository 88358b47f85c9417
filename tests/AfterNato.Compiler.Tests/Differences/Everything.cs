namespace AfterNato.Compiler.Tests.Differences;

/// <summary>Files that say what no file of the corpus says, and have two of everything, so that one can stand for the other.</summary>
internal static class Everything
{
    public const string Alliance = """
        architecture everything "Everything"
        use std.units
        as of 2026-02-15

        source charter { author "Somebody"   grade official }
        source press { grade press }
        unit ship { symbol "sh" }
        unit plane { symbol "pl" }
        unit Taler { currency }
        unit Gulden { currency }
        unit Spare { currency }
        rate Taler_in_Gulden { from Taler to Gulden at 2 since 2020-01-01 }
        fact gdp : money { unit Taler }
        fact costs : money { unit Taler }
        fact crews : quantity { unit people }
        fact hands : quantity { unit people }
        fact spare : number
        member Ardia { nuclear   region "The north"   gdp 3 thousand Taler as of 2024-01-01   costs 2 thousand Taler   crews 10 people   hands 20 people }
        member Borland { gdp 2 thousand Taler   costs 2 thousand Taler   crews 10 people   hands 20 people }
        member Cormark { gdp 1 thousand Taler   costs 1 thousand Taler   crews 10 people   hands 20 people }
        member Dunland
        member Eastmark
        group Northerners { Ardia, Borland   note "They are two." }
        function planning
        function scouting
        theatre North { essential Ardia   left to Ring since 2020-01-01 until 2030-12-31 }
        theatre South { essential Borland }
        organisation Pact {
          members Ardia, Borland, Cormark
          partners Dunland since 2020-01-01 until 2030-12-31
          observers Eastmark since 2020-01-01 until 2030-12-31
          framework nation Ardia since 2020-01-01 until 2030-12-31
          extends to Dunland since 2020-01-01 until 2030-12-31
          provides planning since 2020-01-01 until 2030-12-31
          acts in North since 2020-01-01 until 2030-12-31
          key posts Chief, Deputy at most 60 %   cite charter unverified
        }
        organisation Ring { members Ardia, Borland, Cormark }
        body Council { of Pact   seats one per member   chair Chief   convened by Deputy   cite charter }
        body Assembly { of Pact   seats Ardia, Borland   part of Council }
        rule most { count(for) >= 2 }
        rule all { against = none }
        rule free { count(for) >= 2   binds only those for }
        rule spare_rule { against = none }
        procedure decide { step agree { by Council   using most   within 3 days }   serves collective defence   may wait }
        procedure refuse { step agree { by Assembly   using all   within 3 days }   may wait }
        procedure invite { about guest   step agree { by Council   using free   within 3 days }   admits to Pact }
        procedure consult { at least 2 of { step first { by Council   using most   within 3 days }   step second { by Assembly   using all   within 3 days } }   may wait }
        invariant agreeable { suffices({Ardia, Borland}, decide) }
        command Corps { of Pact   commanded by Head   staff Ardia 40 posts, Borland 40 posts   minimum 10 posts   post Chief { held by Ardia }   post Deputy { held by Borland   deputy of Chief }   post Head { held by Ardia } }
        command Fleet { of Pact   staff Ardia 40 posts, Borland 40 posts }
        mission Watch { of Pact   under Corps   since 2027-01-01   area "The north" }
        mission Guard { of Pact   under Corps   since 2027-01-01 }
        mission Patrol { of Pact   under Corps   since 2025-01-01 }
        mission Escort { of Pact   under Corps   since 2025-01-01 }
        capability lift { unit ship }
        capability reach { unit ship }
        requirement of_lift { of lift   to Pact   needs 3 ship }
        pledge of_Ardia { of Ardia   to lift   quantity 5 ship   available 2025-01-01   until 2031-01-01   caveat "In daylight." }
        key even { equal }
        key by_gdp { gdp }
        key by_costs { 50 % gdp, 50 % costs }
        burden upkeep { total 60 Taler per year   among Pact   key even   cap 80 %   floor 5 %   rounding 1 Taler }
        commitment readiness { among Pact   of crews   at least 5 people   by 2027-01-01 }
        scenario storm {
          at 2026-06-01 withdraw Ardia from Pact   admit Dunland to Pact   cut Ardia 3 posts from Corps   add Borland 3 posts to Corps   open Watch   close Patrol
          at 2026-07-01 let lapse Borland 3 posts from Corps evenly over 1 years
          position Borland for decide
          position Cormark against refuse
          consents 90 %
        }
        expect suffices({Ardia, Borland}, decide) holds
        expect suffices({Ardia}, decide) fails
        """;

    public const string Reform = """
        architecture reform "The league reformed"   extends "../../Bases/league.arch"

        procedure consult { step ask { by Council   using consensus }   may wait }
        procedure advise { step ask { by Council   using consensus }   may wait }
        procedure appeal { step ask { by Council   using consensus }   may wait }

        transition plan {
          at 2027-01-01   apply consult
          at 2028-01-01   apply advise   decided by amend   about Norland as target
        }
        """;
}
