using AfterNato.Checks.Reforms;
using AfterNato.Cli.Output.Tables;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>Prints reforms as comma-separated values, one invariant at one stage in a row.</summary>
internal static class CsvReform
{
    public static void Write(TextWriter output, ReformReport report) => Csv.Write(
        output,
        ["transition", "from", "done", "applied", "stage", "invariant", "guarded", "standing", "why", "hindrance"],
        report.Transitions.SelectMany(transition => Rows(transition.Analysis)));

    private static IEnumerable<string[]> Rows(TransitionAnalysis analysis)
    {
        foreach (var stage in analysis.Path)
        {
            string[] context =
            [
                analysis.Transition.Name,
                ReformProse.Date(stage.Day),
                FormattableString.Invariant($"{stage.Done.Length}"),
                stage.Done.IsEmpty ? "" : string.Join(" ", analysis.Transition.Steps[stage.Done.Length - 1].Applies),
                ReformSheets.Word(analysis, stage),
            ];
            var hindrance = stage.Entry?.Why?.ToString() ?? "";
            if (stage.Answers.IsEmpty)
                yield return [.. context, "", "", "", string.Join(" ", stage.Stage.Obstacles), hindrance];
            foreach (var answer in stage.Answers)
                yield return [.. context, answer.Name, analysis.Guarded.Contains(answer.Name) ? "true" : "false", JsonText.Word(answer.Standing), answer.Why?.ToString() ?? "", hindrance];
        }
    }
}
