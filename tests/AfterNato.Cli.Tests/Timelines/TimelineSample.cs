namespace AfterNato.Cli.Tests.Timelines;

/// <summary>An alliance of three with everything that a timeline tells, and the quiet withdrawal of two hundred posts out of four hundred.</summary>
internal static class TimelineSample
{
    public const string Alliance = """
        architecture pact "The Pact"

        use std.units

        as of 2026-02-15

        member AR "Ardia"
        member BO "Borland"
        member CE "Cetra"
        organisation Pact "The Pact" {
          members AR, BO
          members CE until 2029-06-30
        }
        body Council { of Pact   seats one per member }
        rule consensus { against = none }
        procedure launch { step agree { by Council   using consensus }   may wait }

        command Fusion "Fusion Centre" {
          of Pact   hosted by CE
          staff AR 60 posts, BO 60 posts, CE 30 posts   minimum 130 posts
          post Head "The Head" { tour 3 years   held by AR since 2025-07 }
          post Second "The Second" { deputy of Head   held by BO since 2024-01-01 until 2026-12-31   held by CE since 2027-03-01 }
        }
        command Special "Special Forces Command" { of Pact   staff AR 40 posts, BO 50 posts   minimum 75 posts }
        command Strike "Striking Forces" { of Pact   staff AR 60 posts, BO 35 posts   minimum 70 posts }
        command Others "Other bodies" { of Pact   staff AR 240 posts }

        mission Watch "The Watch" { of Pact   mandate launch   expires 2027-06-30   since 2025-01-01   until 2027-12-31 }

        unit aircraft
        capability refuelling { unit aircraft }
        requirement tankers "Tankers" { of refuelling   to Pact   needs 20 aircraft until 2030 }
        pledge of_Ardia { of AR   to refuelling   quantity 15 aircraft }
        pledge of_Cetra { of CE   to refuelling   quantity 5 aircraft }

        /// About two hundred of four hundred posts, as tours end.
        scenario attrition "Posts are not filled again" {
          at 2026-02-16
            let lapse AR 30 posts from Fusion   evenly over 5 years
            let lapse AR 20 posts from Special   evenly over 5 years
            let lapse AR 30 posts from Strike   evenly over 5 years
            let lapse AR 120 posts from Others   evenly over 5 years
          at 2027-09-01   close Watch   add BO 5 posts to Strike
        }
        scenario end_of_the_centre { at 2028-01-01   let lapse BO 10 posts from Fusion   evenly over 10 months   at 2028-05-01   dissolve Fusion }
        scenario empty { position AR against launch }
        """;
}
