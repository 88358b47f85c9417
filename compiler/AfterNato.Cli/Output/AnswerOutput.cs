using AfterNato.Cli.Output.Tables;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime;
using AfterNato.Runtime.Scenarios;

namespace AfterNato.Cli.Output;

/// <summary>What commands that answer a question print alike.</summary>
internal static class AnswerOutput
{
    /// <summary>Prints why there is no answer, and gives the exit code that says so.</summary>
    public static int Refuse(Terminal terminal, Report? refusal, bool isJson, Colour colour)
    {
        if (refusal is null)
            return ExitCode.InternalError;
        if (isJson)
            JsonReport.Write(terminal.Output, [refusal]);
        else
            new TextReport(terminal.Output, colour).Write(refusal);
        return refusal.Compiles ? ExitCode.Findings : ExitCode.SourcesDoNotCompile;
    }

    /// <summary>Prints tables, under a line that says what was looked at, and when.</summary>
    public static void Write(TextWriter output, Situation situation, Scenario? scenario, IReadOnlyList<Sheet> sheets, Colour colour, bool isMarkdown)
    {
        var looked = FormattableString.Invariant($"{situation.Architecture.Title}{(scenario is null ? "" : $", in the scenario {scenario.Title}")}, as of {situation.Date:yyyy-MM-dd}");
        output.WriteLine(isMarkdown ? $"## {looked}" : looked);
        if (isMarkdown)
            output.WriteLine();
        foreach (var sheet in sheets)
        {
            if (isMarkdown)
            {
                sheet.WriteMarkdown(output);
            }
            else
            {
                output.WriteLine();
                sheet.WriteText(output, colour);
            }
        }
    }
}
