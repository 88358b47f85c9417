namespace AfterNato.Cli.Tests.Power;

/// <summary>Institutions whose power is known from the literature, and small ones that make the command answer in each way.</summary>
internal static class PowerSample
{
    /// <summary>The Council of the European Economic Community of 1958: 12 of 17 votes, of which Luxembourg has one and no power.</summary>
    public const string EuropeanEconomicCommunity = """
        architecture eec "The European Economic Community in 1958"

        use std.countries
        use std.rules

        as of 1958-01-01

        fact council_votes : number "Votes in the Council" {
          applies to member
          values FR 4, DE 4, IT 4, BE 2, NL 2, LU 1   as of 1958
        }

        organisation EEC { members FR, DE, IT, BE, NL, LU since 1958-01-01 }

        body Council "Council of the European Economic Community" {
          of EEC
          seats one per member   weighted by council_votes
        }

        procedure proposal "Decision on a proposal of the Commission" {
          step vote { by Council   using weighted(12) }
          may wait
        }

        """;

    /// <summary>The Security Council as it has been since 1966, with its elected members of 2026.</summary>
    public const string SecurityCouncil = """
        architecture un "The Security Council of the United Nations"

        use std.countries
        use std.un_rules

        as of 2026-01-01

        member BH "Bahrain"
        member CD "Democratic Republic of the Congo"
        member CO "Colombia"
        member LR "Liberia"
        member PA "Panama"
        member SO "Somalia"

        organisation Members { members CN, FR, GB, RU, US, BH, CD, CO, DK, GR, LR, LV, PA, PK, SO }

        body Security_Council "Security Council" {
          of Members
          seats one per member
        }

        procedure resolution "Resolution" {
          step vote { by Security_Council   using un_security_council }
          may wait
        }

        procedure agenda "Question of procedure" {
          step vote { by Security_Council   using un_procedural }
          may wait
        }

        """;

    /// <summary>The Council of the European Union.</summary>
    public const string EuropeanUnion = """
        architecture eu "The Council of the European Union"

        use std.countries
        use std.organisations
        use std.eu_rules

        as of 2026-01-01

        body Council "Council of the European Union" {
          of EU
          seats one per member
        }

        procedure act "Act on a proposal of the Commission" {
          step vote { by Council   using eu_qualified_majority }
          may wait
        }

        """;

    /// <summary>An alliance of five with a step of every kind.</summary>
    public const string Pact = """
        architecture pact "The Pact"

        use std.rules

        as of 2026-01-20

        member AR "Ardia"
        member BO "Borland"
        member CE "Cetra"
        member DO "Dorn"
        member EL "Elam"
        member FA "Far Away"

        organisation Pact { members AR, BO, CE, DO, EL since 1950 }

        body Council "The Council" {
          of Pact
          seats one per member
        }

        body Committee "The Committee" {
          of Pact
          seats one per member
        }

        body Assembly "The Assembly" {
          of Pact
          seats 100
        }

        body Senate "The Senate of Ardia" {
          of AR
          seats 10
        }

        post Chair "The Chair" {
          of Pact
        }

        procedure decide "Decision" {
          step vote { by Council   using simple_majority }
          may wait
        }

        procedure help "Help" {
          about victim, aggressor
          step agree { by Council except victim, aggressor   using consensus }
          may wait
        }

        procedure order "Order" {
          requires decide
          step confirm { by Senate   using simple_majority }
          step sign { by Chair }
          step agree { by Council   using two_thirds }
          may wait
        }

        procedure join "Joining in" {
          step join { by Council   using opt_in(3) }
          may wait
        }

        scenario doubt "Doubt" {
          at 2027-01-01   withdraw EL from Pact
          position AR against decide
        }

        """;
}
