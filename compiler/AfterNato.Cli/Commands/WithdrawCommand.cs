using System.CommandLine;
using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Withdrawals;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato withdraw FILE MEMBER…</c></summary>
internal static class WithdrawCommand
{
    public static Command Create(Terminal terminal)
    {
        var members = new Argument<string[]>("member") { Description = "Who leaves; several leave together. Without any, each member in turn.", Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string?>("--from") { Description = "The organisation that they leave, in place of everything.", HelpName = "organisation" };
        var pairs = new Option<bool>("--pairs") { Description = "Each two members in turn: what breaks when both leave everything, and with neither alone." };
        var command = new Command("withdraw", "Tells what follows when members leave: decisions, commands, staff, missions, capabilities, burdens and networks, the gravest first.");
        command.Validators.Add(result =>
        {
            var isNamed = result.GetValue(members) is { Length: > 0 };
            if (result.GetValue(pairs) && isNamed)
                result.AddError("`--pairs` tries each two members in turn; name nobody, or leave it out.");
            else if (result.GetValue(from) is not null && !isNamed)
                result.AddError("`--from` says what is left, and nobody leaves. Name who does.");
        });

        var question = new QuestionCommand(terminal, command, "How the consequences are printed.", [members, from, pairs]);
        command.SetAction(parsed => parsed.GetValue(members) is { Length: > 0 } names
            ? question.Answer(
                parsed,
                (_, compiler, inquiry) => compiler.Withdraw(inquiry.Sources, new WithdrawalQuestion([.. names], parsed.GetValue(from)), inquiry.AsOf, inquiry.Scenario),
                (_, report) => new WithdrawalView(report))
            : question.Answer(
                parsed,
                (_, compiler, inquiry) => compiler.Fail(inquiry.Sources, parsed.GetValue(pairs), inquiry.AsOf, inquiry.Scenario),
                (_, matrix) => new FailureView(matrix)));
        return command;
    }
}
