namespace AfterNato.Cli.Tests.Running;

/// <summary>The smallest architectures that make the command answer in each way.</summary>
internal static class Sample
{
    /// <summary>Nothing is wrong with it.</summary>
    public const string Sound = Pact + """
        procedure decide {
          step vote { by Council   using simple_majority }
          may wait
        }

        """;

    /// <summary>A warning: every member can stop it alone.</summary>
    public const string Deadlocked = Pact + """
        procedure decide {
          step agree { by Council   using consensus }
          may wait
        }

        """;

    /// <summary>An error in the architecture: an invariant that does not hold.</summary>
    public const string Violated = Sound + """
        invariant three { count(Pact) = 4 }

        """;

    /// <summary>An expectation that is not met.</summary>
    public const string Disappointed = Sound + """
        expect count(Pact) = 4

        """;

    /// <summary>An expectation that cannot be decided: the figure is missing.</summary>
    public const string Undecided = Sound + """
        fact army : number
        rule by_army { share(for, army) > 1/2 }
        procedure march {
          step vote { by Council   using by_army }
          may wait
        }
        expect can_block({AR}, march)

        """;

    /// <summary>Text that does not compile.</summary>
    public const string Broken = Pact + """
        procedure decide { step vote { by Parliament   using simple_majority } }

        """;

    private const string Pact = """
        architecture pact "The Pact"

        use std.rules

        as of 2026-02-15

        member AR "Ardia" {}
        member BO "Borland" {}
        member CE "Cestia" {}

        organisation Pact { members AR, BO, CE }

        body Council "Council of the Pact" {
          of Pact
          seats one per member
        }


        """;
}
