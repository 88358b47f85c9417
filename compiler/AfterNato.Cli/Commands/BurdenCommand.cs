using System.CommandLine;

using AfterNato.Checks.Burdens.Tables;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Burdens;
using AfterNato.Compiler;
using AfterNato.Runtime.Burdens;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato burden FILE [BURDEN]</c></summary>
internal static class BurdenCommand
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
        var burden = new Argument<string?>("burden") { Description = "The burden; all of them, if nothing is said. Those of one total among the same members stand side by side.", Arity = ArgumentArity.ZeroOrOne };
        var keys = new Option<string[]>("--key") { Description = "A key, or a fact, by which it is divided besides, or `equal`. May be given several times.", HelpName = "name", AllowMultipleArgumentsPerToken = true };
        var against = new Option<string?>("--against") { Description = "The burden or key from which differences are told. [default: the first]", HelpName = "name" };
        var format = new Choice<OutputFormat>("--format", "How the shares are printed.", OutputFormat.Text);
        var scenario = new Option<string?>("--scenario") { Description = "The scenario in which the architecture is looked at, on the day of its last change unless `--as-of` names another." };
        var (asOf, noCache, color) = (SharedOptions.AsOf(), SharedOptions.NoCache(), SharedOptions.Color());
        var command = new Command("burden", "Tells who bears what of each burden, by one key or by several side by side, to the last unit.")
        {
            file, burden, keys, against, format, asOf, scenario, noCache, color,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var question = new BurdenQuestion(parsed.GetValue(burden), [.. parsed.GetValue(keys) ?? []], parsed.GetValue(against));
            var colour = Colour.Of(color.In(parsed), terminal);
            try
            {
                var answer = new ArchitectureCompiler(!parsed.GetValue(noCache)).Divide(SharedOptions.Read(path, terminal), question, parsed.GetValue(asOf), parsed.GetValue(scenario));
                return answer.Content is { } report
                    ? Write(terminal, SharedOptions.Named(path), report, format.In(parsed), colour)
                    : AnswerOutput.Refuse(terminal, answer.Refusal, format.In(parsed) == OutputFormat.Json, colour);
            }
            catch (BurdenQuestionException exception)
            {
                terminal.Errors.WriteLine(Syntax.Diagnostics.SafeText.OneLine(exception.Message));
                return ExitCode.Usage;
            }
        });
        return command;
    }

    private static int Write(Terminal terminal, string file, BurdenReport report, OutputFormat format, Colour colour)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonBurdens.Write(terminal.Output, file, report);
                break;
            case OutputFormat.Csv:
                CsvBurdens.Write(terminal.Output, report);
                break;
            default:
                AnswerOutput.Write(
                    terminal.Output, report.Situation, report.Scenario, [.. report.Tables.SelectMany(BurdenSheets.Of)], colour, isMarkdown: format == OutputFormat.Markdown);
                break;
        }

        var divisions = report.Tables.SelectMany(table => table.Columns).Select(column => column.Division).ToList();
        if (divisions.Any(division => division is BurdenDivision.Impossible))
            return ExitCode.Findings;
        return divisions.Any(division => division is BurdenDivision.Unknown) ? ExitCode.Inconclusive : ExitCode.Success;
    }
}
