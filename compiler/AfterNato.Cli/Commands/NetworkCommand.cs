using System.CommandLine;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Networks;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato network FILE</c></summary>
internal static class NetworkCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("network", "Tells which coalitions hang together, through whom, and how many members a function survives.");
        return new QuestionCommand(terminal, command, "How the network is printed.", []).Answering(
            (_, compiler, inquiry) => compiler.Network(inquiry.Sources, inquiry.AsOf, inquiry.Scenario),
            (_, network) => new NetworkView(network));
    }
}
