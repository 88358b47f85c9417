using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Reforms;

/// <summary>A league that is reformed in three steps, the second of which comes too early, and in two, the second of which nobody can decide.</summary>
internal static class ReformSample
{
    private const string League = """
        architecture league "The league"

        use std.rules

        as of 2026-02-15

        member Ardia
        member Borland
        member Cormark

        organisation League { members Ardia, Borland, Cormark   since 2004-01-01 }

        body Council {
          of League
          seats one per member
        }

        procedure act {
          step agree { by Council   using consensus }
          may wait
        }

        procedure fund {
          step agree { by Council   using consensus }
          may wait
        }

        post Speaker "The speaker" { of League   vacant since 2026-01-01 }

        procedure convene {
          about invited
          step open { by Speaker }
          may wait
        }

        command Staff "The staff" {
          of League   hosted by Ardia at "Arden"
          post Chief { held by Ardia   since 2025-01-01   deputy of Vice }
          post Vice { held by Borland   since 2025-01-01   deputy of Chief }
        }
        """;

    private const string Reform = """
        architecture reform "The league reformed"   extends "league.arch"

        change procedure act {
          step agree { by Council   using simple_majority }
        }

        change procedure fund {
          step agree { by Treasury   using consensus }
        }

        body Treasury "The treasury" {
          of League
          seats Ardia, Borland
        }

        change organisation League { remove members Cormark }

        /// Nobody outside pays or is paid for.
        invariant paid_together { for every m in League: can_block({m}, fund) }

        invariant brake { can_block({Ardia}, act) or can_block({Ardia}, fund) }

        invariant swift { not can_block({Ardia}, act) }

        transition plan "Money last" {
          at 2027-01-01   apply act
          at 2028-01-01   apply fund   decided by act   about Cormark
          at 2029-01-01   apply League   decided by act   about Cormark
        }

        transition at_once "All at once" {
          at 2027-01-01   apply act, fund, League   decided by fund   about Cormark
        }

        transition treasury_later {
          at 2027-01-01   apply act, fund
          at 2028-01-01   apply League, Treasury
        }

        transition without_a_speaker {
          at 2027-01-01   apply League   decided by fund   about Ardia, Cormark
          at 2028-01-01   apply fund, act   decided by convene   about Borland as invited
        }
        """;

    /// <summary>Runs the command on the sample; what it prints names the file without its folder.</summary>
    public static CommandRun Run(params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("afternato.json", "{}");
        folder.Write("league.arch", League);
        var path = folder.Write("reform.arch", Reform);
        var run = CommandRun.Of(["reform", path, "--no-cache", .. options]);
        return run with
        {
            Output = run.Output.Replace(path, "reform.arch", StringComparison.Ordinal),
            Errors = run.Errors.Replace(path, "reform.arch", StringComparison.Ordinal),
        };
    }
}
