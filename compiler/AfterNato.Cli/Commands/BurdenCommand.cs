using System.CommandLine;
using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Burdens;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato burden FILE [BURDEN]</c></summary>
internal static class BurdenCommand
{
    public static Command Create(Terminal terminal)
    {
        var burden = new Argument<string?>("burden") { Description = "The burden; all of them, if nothing is said. Those of one total among the same members stand side by side.", Arity = ArgumentArity.ZeroOrOne };
        var keys = new Option<string[]>("--key") { Description = "A key, or a fact, by which it is divided besides, or `equal`. May be given several times.", HelpName = "name", AllowMultipleArgumentsPerToken = true };
        var against = new Option<string?>("--against") { Description = "The burden or key from which differences are told. [default: the first]", HelpName = "name" };
        var command = new Command("burden", "Tells who bears what of each burden, by one key or by several side by side, to the last unit.");
        return new QuestionCommand(terminal, command, "How the shares are printed.", [burden, keys, against]).Answering(
            (parsed, compiler, inquiry) => compiler.Divide(
                inquiry.Sources, new BurdenQuestion(parsed.GetValue(burden), [.. parsed.GetValue(keys) ?? []], parsed.GetValue(against)), inquiry.AsOf, inquiry.Scenario),
            (_, report) => new BurdenView(report));
    }
}
