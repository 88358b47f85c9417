namespace AfterNato.Documentation.Tests.Pictures;

/// <summary>A small alliance with everything that pictures show.</summary>
internal static class PictureSample
{
    public static string Alliance { get; } = With(title => title);

    /// <summary>The same with every title changed.</summary>
    public static string With(Func<string, string> change)
    {
        string T(string title) => $"\"{change(title).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return $$"""
            architecture pact {{T("The Pact")}}

            use std.units

            as of 2026-02-15

            fact population : quantity {{T("Population")}} { unit people   applies to member }
            fact ballots : number {{T("Votes")}} { applies to member }

            member AR {{T("Ardia")}} { population 60 million people   ballots 3 }
            member BO {{T("Borland")}} { population 30 million people   ballots 2 }
            member CE {{T("Cetra")}} { population 10 million people   ballots 1 }
            member DU {{T("Dunland")}} { population 1 million people   ballots 1 }

            organisation Pact {{T("The Pact")}} { members AR, BO, CE }
            organisation League {{T("The League")}} { framework nation CE   members CE, DU   provides planning }
            organisation Union {{T("The Union")}} { members AR, BO, CE   provides planning }
            function planning {{T("Planning")}}

            rule all { against = none }
            rule most { votes(for) >= 5 }
            rule half { 2 * count(for) > count(seats) }

            post Chair {{T("Chair of the Council")}} { of Pact   independent   held by CE since 2025-01-01   tour 3 years }
            body Council {{T("Council of the Pact")}} { of Pact   seats one per member weighted by ballots }
            body Assembly {{T("Assembly")}} { of Pact   seats 41 }

            procedure decide {{T("Ordinary decision")}} { step vote { by Council   using most   within 3 days } }
            procedure treaty {{T("Change of the treaty")}} {
              about proposer
              step propose { by proposer }
              either { step agree { by Council   using all   within 2 weeks   otherwise { step refer { by Assembly   using half   within 1 month } } } }
              or { step order { by Chair } }
              step ratify { by AR }
            }

            command High {{T("High Command")}} {
              of Pact   hosted by AR at {{T("Ardville")}}
              post Head {{T("Head of the High Command")}} { held by AR since 2024-07-01   tour 4 years   also {{T("Chief of Defence")}} under AR }
              post Second {{T("Second in command")}} { deputy of Head   held by BO since 2023-01-01 until 2025-12-31 }
            }
            command North {{T("Northern Command")}} { of Pact   under High   hosted by BO   post Northerner {{T("Commander in the North")}} { held by CE since 2025-03-01 until 2027-02-28 } }
            command Cell {{T("Planning Cell")}} { of Pact   under North as opcon   under High as adcon   by memorandum   framework nation CE }

            unit tankers {{T("Tankers")}}
            capability refuelling {{T("Refuelling")}} { unit tankers }
            requirement fleet {{T("Tanker fleet")}} { of refuelling   to Pact   needs 20 tankers until 2027-12-31   needs 30 tankers since 2028-01-01 }
            requirement reserve {{T("Reserve")}} { of refuelling   to Pact   needs 2 tankers }
            pledge of_Ardia { of AR   to refuelling   quantity 15 tankers }
            pledge of_Cetra { of CE   to refuelling   quantity 8 tankers   caveat {{T("Not by night")}} }

            key heads {{T("By population")}} { population }
            burden budget {{T("Common budget")}} { total 100 million EUR   per year   among Pact   key heads }
            """;
    }
}
