using System.CommandLine;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Burdens;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato coverage FILE</c></summary>
internal static class CoverageCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("coverage", "Tells what of the capabilities that are needed is pledged: on each day from then on, and without each member.");
        return new QuestionCommand(terminal, command, "How the coverage is printed.", []).Answering(
            (_, compiler, inquiry) => compiler.Cover(inquiry.Sources, inquiry.AsOf, inquiry.Scenario),
            (_, report) => new CoverageView(report));
    }
}
