namespace AfterNato.Cli.Tests.Scenarios;

/// <summary>An alliance of three with a command, and scenarios for it.</summary>
internal static class ScenarioSample
{
    public const string Alliance = """
        architecture pact "The Pact"

        use std.rules
        use std.units

        as of 2026-01-20

        member AR "Ardia"
        member BO "Borland"
        member CE "Cetra"
        member DO "Dorn"
        organisation Pact { members AR, BO, CE since 1950 }
        body Council "The Council" {
          of Pact
          seats one per member
        }
        command HQ "Headquarters" {
          of Pact
          staff AR 200 posts, BO 150 posts, CE 50 posts   minimum 300 posts
          post Chief "The Chief" { held by AR since 2025-07-01 }
          post Deputy "The Deputy" { held by BO   deputy of Chief }
        }
        procedure decide {
          step agree { by Council   using consensus }
          may wait
        }
        procedure order {
          step sign { by Chief }
          may wait
        }
        procedure elect {
          step vote { by Council   using simple_majority }
          fills Chief, Deputy
          may wait
        }

        """;

    /// <summary>The largest member does not replace its people when their tours end.</summary>
    public const string Attrition = Alliance + """
        invariant somebody_commands { count(veto_players(order)) = 1 }

        scenario attrition "The quiet withdrawal" {
          at 2027-01-20   cut AR 60 posts from HQ
          at 2028-01-20   cut AR 60 posts from HQ
            vacate Chief
          at 2029-01-20   cut AR 80 posts from HQ   vacate Deputy
          position BO against decide
          consents 95 %
          consents AR 40 %
        }

        expect attrition breaks somebody_commands because Chief, Deputy
        expect attrition keeps count(Pact) = 3

        """;

    /// <summary>A change that cannot happen.</summary>
    public const string Impossible = Alliance + """
        scenario twice "Leaving twice" {
          at 2027-01-01   withdraw AR from Pact
          at 2028-01-01   withdraw AR from Pact
        }

        expect twice breaks count(Pact) = 3

        """;

    /// <summary>The alliance with one scenario.</summary>
    public static string With(string changes) => $"{Alliance}scenario test \"A test\" {{\n{changes}\n}}\n";
}
