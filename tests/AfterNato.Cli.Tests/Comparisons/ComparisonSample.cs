using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Comparisons;

/// <summary>Three small alliances that differ in everything that can be asked, in a folder of their own.</summary>
internal sealed class ComparisonSample : IDisposable
{
    public const string Pact = """
        architecture pact "The Pact"

        use std.rules
        use std.units

        as of 2026-02-15

        source press { publisher "The Press"   grade press }
        fact population : quantity { unit people   applies to member }
        fact gdp : money { unit USD   applies to member }

        member AR "Ardia" { population 60 million people   as of 2024   cite press   gdp 3 bn USD   as of 2024   cite press unverified   nuclear }
        member BO "Borland" { population 30 million people   as of 2025   cite press }
        member CE "Cetra" { population 10 million people   as of 2024   cite press   gdp 1 bn USD   as of 2024   cite press }

        organisation Alliance { members AR, BO, CE }
        body Council { of Alliance   seats one per member }
        body Ardian_Senate { of AR   seats 50 }
        post Ardian_President { of AR }

        command HQ "Headquarters" {
          of Alliance   hosted by CE
          post Chief { held by AR }
          post Deputy { held by AR   deputy of Chief }
          post Clerk { held by BO }
        }

        procedure defend {
          about victim, aggressor
          step agree { by Council   using consensus   within 10 days }
          serves collective defence
          cite press
        }
        procedure launch {
          step agree { by Council   using consensus   within 2 weeks   otherwise { step retry { by Council   using simple_majority   within 10 days } } }
          step order { by Chief   within 1 days }
          serves opening a mission
        }
        procedure appoint {
          step nominate { by Ardian_President }
          step confirm { by Ardian_Senate   using simple_majority }
          step approve { by Council   using consensus   within 30 days }
          serves appointing the commander
          fills Chief
          may wait
        }

        capability tankers { unit aircraft }
        requirement refuelling { of tankers   to Alliance   needs 20 aircraft }
        pledge from_AR { of AR   to tankers   quantity 18 aircraft }
        pledge from_BO { of BO   to tankers   quantity 4 aircraft }

        burden budget { total 100 million EUR per year   among Alliance   key population }
        key alike { equal }
        burden arms { total 1 bn EUR   among Alliance   key alike }

        theatre North { essential BO, DO   left to Alliance }
        member DO "Dorn"
        """;

    public const string League = """
        architecture league "The League"

        use std.rules
        use std.coalition_rules
        use std.units

        as of 2026-02-15

        fact population : quantity { unit people   applies to member }
        fact gdp : money { unit USD   applies to member }

        member BO "Borland" { population 30 million people   as of 2025   gdp 2 bn USD   as of 2024 }
        member CE "Cetra" { population 10 million people   as of 2024   gdp 1 bn USD   as of 2024 }
        member DO "Dorn" { population 5 million people   as of 2024   gdp 1 bn USD   as of 2024 }
        member EL "Elbonia" { population 1 million people   as of 2024   gdp 1 bn USD   as of 2024   nuclear }

        organisation League { members BO, CE, DO, EL }
        body Assembly { of League   seats one per member }

        command Staff { of League   hosted by DO   post Head { held by BO } }

        procedure respond {
          about victim, aggressor
          step agree { by Assembly except aggressor   using two_thirds   within 5 days }
          serves collective defence
        }
        procedure send {
          step vote { by Assembly   using two_thirds   within 20 days }
          serves opening a mission, ending a mission
        }
        procedure send_the_willing {
          step offer { by Assembly   using opt_in(2)   within 5 days }
          serves opening a mission
        }
        procedure pay { step vote { by Assembly   using simple_majority }   serves spending   may wait }

        capability tankers { unit aircraft }
        requirement refuelling { of tankers   to League   needs 20 aircraft }
        pledge from_BO { of BO   to tankers   quantity 5 aircraft }
        pledge from_DO { of DO   to tankers   quantity 5 aircraft }

        burden budget { total 40 million USD per year   among League   key gdp }
        """;

    public const string Reformed = """
        architecture reformed "The Pact, reformed"   extends "pact.arch"

        change procedure defend { step agree { by Council except aggressor   using simple_majority   within 10 days } }
        change procedure launch { step agree { by Council   using simple_majority   within 2 weeks }   step order { by Chief   within 1 days } }
        change procedure appoint { step approve { by Council   using simple_majority   within 30 days } }
        """;

    private readonly TemporaryFolder _folder = new();

    public ComparisonSample()
    {
        Write("pact.arch", Pact);
        Write("league.arch", League);
        Write("reformed.arch", Reformed);
    }

    public void Dispose() => _folder.Dispose();

    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Runs `compare` on files of the folder; the folder itself is not shown.</summary>
    public CommandRun Compare(IEnumerable<string> files, params string[] options)
    {
        var run = CommandRun.Of(["compare", .. files.Select(file => _folder[file]), "--no-cache", .. options]);
        return run with { Output = Hidden(run.Output), Errors = Hidden(run.Errors) };
    }

    private string Hidden(string text) => text.Replace($"{_folder.Path}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal);
}
