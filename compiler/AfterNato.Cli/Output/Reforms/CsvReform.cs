using AfterNato.Checks.Reforms;

using CsvHelper;

namespace AfterNato.Cli.Output.Reforms;

/// <summary>Prints reforms as comma-separated values, one invariant at one stage in a row. No cell is taken for a formula.</summary>
internal static class CsvReform
{
    public static void Write(TextWriter output, ReformReport report)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteRecord(["transition", "from", "done", "applied", "stage", "invariant", "guarded", "standing", "why"]);
        foreach (var row in report.Transitions.SelectMany(transition => Rows(transition.Analysis)))
            csv.WriteRecord(row);
        csv.Flush();
    }

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
                ReformTables.Word(analysis, stage),
            ];
            if (stage.Answers.IsEmpty)
                yield return [.. context, "", "", "", string.Join(" ", stage.Stage.Obstacles)];
            foreach (var answer in stage.Answers)
                yield return [.. context, answer.Name, analysis.Guarded.Contains(answer.Name) ? "true" : "false", JsonReform.Word(answer.Standing), answer.Why ?? ""];
        }
    }
}
