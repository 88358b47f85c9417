namespace AfterNato.Cli.Tests.Networks;

/// <summary>A network of four coalitions, one of which cannot act, with a link of one member.</summary>
internal static class NetworkSample
{
    public const string Text = """
        architecture north "The \"North\" | =1+1"
        as of 2026-02-15

        member Ardia
        member Borland
        member Cormark
        member Dunland
        member Eastmark

        function planning "Planning"
        function logistics "Logistics" { provided by League }
        function intelligence "=HYPERLINK(0)"

        organisation League "The League" { framework nation Ardia   members Ardia, Borland, Cormark   provides planning }
        organisation Union "The Union" { members Cormark, Dunland, Eastmark   provides planning }
        organisation Circle "The Circle" { members Ardia, Borland   provides logistics }
        organisation Remnant "The Remnant" { framework nation Ardia   members Dunland, Eastmark   provides logistics }

        scenario ardia_leaves {
          at 2027-01-01   withdraw Ardia from League   withdraw Ardia from Circle
        }

        """;
}
