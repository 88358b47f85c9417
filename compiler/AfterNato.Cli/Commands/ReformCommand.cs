using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Reforms;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato reform FILE</c></summary>
internal static class ReformCommand
{
    public static Command Create(Terminal terminal)
    {
        var transition = new Option<string?>("--transition") { Description = "The transition that is followed; every one of the file, if nothing is given." };
        var command = new Command("reform", "Follows a reform step by step: which invariants hold at each stage, which stages are unsafe, and in which order of the steps none is.");
        return new QuestionCommand(terminal, command, "How the stages are printed.", [transition], hasDay: false, hasScenario: false).Answering(
            (parsed, compiler, inquiry) => compiler.Reform(inquiry.Sources, parsed.GetValue(transition)),
            (_, report) => new ReformView(report));
    }
}
