using System.CommandLine;

using AfterNato.Checks.Withdrawals;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Withdrawals;
using AfterNato.Compiler;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato withdraw FILE MEMBER…</c></summary>
internal static class WithdrawCommand
{
    private enum OutputFormat
    {
        Text,
        Json,
        Csv,
        Markdown,
    }

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var members = new Argument<string[]>("member") { Description = "Who leaves; several leave together. Without any, each member in turn.", Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string?>("--from") { Description = "The organisation that they leave, in place of everything.", HelpName = "organisation" };
        var pairs = new Option<bool>("--pairs") { Description = "Each two members in turn: what breaks when both leave everything, and with neither alone." };
        var format = new Choice<OutputFormat>("--format", "How the consequences are printed.", OutputFormat.Text);
        var scenario = new Option<string?>("--scenario") { Description = "The scenario in which the architecture is looked at, on the day of its last change unless `--as-of` names another." };
        var (asOf, noCache, color) = (SharedOptions.AsOf(), SharedOptions.NoCache(), SharedOptions.Color());
        var command = new Command("withdraw", "Tells what follows when members leave: decisions, commands, staff, missions, capabilities, burdens and networks, the gravest first.")
        {
            file, members, from, pairs, format, asOf, scenario, noCache, color,
        };
        command.Validators.Add(result =>
        {
            var isNamed = result.GetValue(members) is { Length: > 0 };
            if (result.GetValue(pairs) && isNamed)
                result.AddError("`--pairs` tries each two members in turn; name nobody, or leave it out.");
            else if (result.GetValue(from) is not null && !isNamed)
                result.AddError("`--from` says what is left, and nobody leaves. Name who does.");
        });
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var compiler = new ArchitectureCompiler(!parsed.GetValue(noCache));
            var sources = SharedOptions.Read(path, terminal);
            var output = new WithdrawalOutput(terminal, SharedOptions.Named(path), Colour.Of(color.In(parsed), terminal));
            try
            {
                if (parsed.GetValue(members) is { Length: > 0 } names)
                {
                    var answer = compiler.Withdraw(sources, new WithdrawalQuestion([.. names], parsed.GetValue(from)), parsed.GetValue(asOf), parsed.GetValue(scenario));
                    return answer.Content is { } report ? output.Write(report, format.In(parsed).ToString()) : Refuse(answer.Refusal);
                }

                var matrix = compiler.Fail(sources, parsed.GetValue(pairs), parsed.GetValue(asOf), parsed.GetValue(scenario));
                return matrix.Content is { } failures ? output.Write(failures, format.In(parsed).ToString()) : Refuse(matrix.Refusal);
            }
            catch (UnknownAnswerException unknown)
            {
                terminal.Errors.WriteLine($"What follows from a withdrawal in {Excerpt.Shown(path)} is unknown: {SafeText.OneLine(unknown.Message)}.");
                return ExitCode.Inconclusive;
            }

            int Refuse(Report? refusal) => AnswerOutput.Refuse(terminal, refusal, format.In(parsed) == OutputFormat.Json, Colour.Of(color.In(parsed), terminal));
        });
        return command;
    }
}
