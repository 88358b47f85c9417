using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Cli.Output.Pages;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Output.Power;

/// <summary>Prints the power in a decision for people: what matters first, then every figure, the indices with bars, the chances of adoption.</summary>
internal sealed class TextPower(TextWriter output, PowerStyle style)
{
    private const int Indent = 2;

    /// <summary>How wide lines of prose are at most.</summary>
    private const int Width = 100;

    public void Write(PowerReport report)
    {
        var figures = new PowerFigures(report, style);
        var table = new PowerTable(report, style);
        WriteProse(style.Colour.Bold, PowerContextText.Title(report), 0);
        foreach (var condition in PowerContextText.Conditions(report))
            WriteProse(style.Colour.Dim, condition, 0);
        output.WriteLine();
        WriteProse(text => text, PowerHeadline.Of(report), 0);

        WriteHeading("The decision");
        WriteFields([.. figures.All.Where(figure => figure.Answer.Reason is null)]);
        WriteUnknown([.. figures.All, .. table.Answers, .. Adoptions(report).Select(adoption => ($"adoption {adoption.Question}", adoption.Answer))]);
        if (table.Main.Count > 0 && !report.Players.IsEmpty)
        {
            WriteHeading("Power");
            WriteTable(table.Rows(table.Main, hasBars: true));
        }

        if (table.Others.Count > 0 && !report.Players.IsEmpty)
        {
            WriteHeading("Further indices");
            WriteTable(table.Rows(table.Others, hasBars: false));
        }

        WriteCoalitions("Minimal winning coalitions", report, report.MinimalWinning);
        WriteCoalitions("Minimal blocking coalitions", report, report.MinimalBlocking);
        WriteAdoption(report);
        WriteEstimates(report);
        WriteEngine(report);
        output.WriteLine();
        WriteProse(style.Colour.Dim, style.Rounding, 0);
    }

    private void WriteCoalitions(string title, PowerReport report, MinimalAnswers minimal)
    {
        if (minimal.Listed is not Answer<ImmutableArray<ImmutableArray<Player>>?>.Known { Value: { IsEmpty: false } listed })
            return;
        var isWhole = minimal.Count.Match(count => count == listed.Length, _ => false);
        WriteHeading(isWhole ? title : FormattableString.Invariant($"{title}, the first {listed.Length}"));

        // Those who are a coalition alone stand on one line.
        var alone = listed.Where(coalition => coalition.Length == 1).Select(coalition => coalition[0]).ToList();
        if (alone.Count > 0)
            WriteProse(text => text, $"{(alone.Count == 1 ? "" : "each alone: ")}{PlayerText.Names(alone)}", Indent);
        foreach (var coalition in listed.Where(coalition => coalition.Length != 1))
            WriteProse(text => text, Coalition(coalition, report.Players), Indent);
    }

    private static string Coalition(ImmutableArray<Player> coalition, ImmutableArray<Player> all)
    {
        // Of most members it is shorter to say who is missing.
        const int Short = 8;
        var missing = all.Except(coalition).ToList();
        if (coalition.IsEmpty)
            return "nobody";
        if (missing.Count == 0)
            return "everybody";
        return coalition.Length > Short && missing.Count < coalition.Length ? $"everybody but {PlayerText.Names(missing)}" : PlayerText.Names(coalition);
    }

    private void WriteAdoption(PowerReport report)
    {
        var known = Adoptions(report).Where(adoption => adoption.Answer.Reason is null).ToList();
        if (known.Count == 0)
            return;
        WriteHeading($"Chance of adoption, if {new PlayerText(report).Noun}s consent independently of each other");
        WriteFields(known);
    }

    private IEnumerable<(string Question, Answer<string> Answer)> Adoptions(PowerReport report) => report.Adoption.Select(adoption => (
        $"with {PowerStyle.Consent(adoption.Consent)}{(report.ConsentOf.IsEmpty ? " each" : " each of the others")}",
        adoption.Probability.Then(style.Share)));

    private void WriteEngine(PowerReport report)
    {
        if (!style.ExplainsEngine)
            return;
        WriteHeading("How it was computed");
        foreach (var sentence in PowerContextText.Engine(report))
            WriteProse(text => text, sentence, Indent);
    }

    private void WriteEstimates(PowerReport report)
    {
        if (report.Estimates is not { } estimates)
            return;
        WriteHeading(EstimateTable.Title);
        if (estimates is not Answer<PowerEstimates>.Known { Value: var known })
        {
            WriteProse(style.Colour.Yellow, $"unknown: {estimates.Reason}", Indent);
            return;
        }

        WriteProse(text => text, EstimateTable.Method(known), Indent);
        WriteTable(EstimateTable.Rows(report, known));
        WriteTable(EstimateTable.Adoption(known));
    }

    private void WriteFields(IReadOnlyList<(string Question, Answer<string> Answer)> fields)
    {
        var width = fields.Max(field => field.Question.Length) + Indent;
        foreach (var (question, answer) in fields)
        {
            var lines = Paragraph.Lines(answer.Match(text => text, reason => reason.ToString()), Width - width - Indent);
            for (var i = 0; i < lines.Count; i++)
                output.WriteLine($"{new string(' ', Indent)}{style.Colour.Dim((i == 0 ? question : "").PadRight(width))}{lines[i]}");
        }
    }

    // The same reason often stands against several questions.
    private void WriteUnknown(IReadOnlyList<(string Question, Answer<string> Answer)> fields)
    {
        foreach (var same in fields.Where(field => field.Answer.Reason is not null).GroupBy(field => field.Answer.Reason))
            WriteProse(style.Colour.Yellow, $"unknown: {string.Join(", ", same.Select(field => field.Question))}, because {same.Key}", Indent);
    }

    private void WriteTable(IEnumerable<string[]> rows) => Columns.Write(output, rows.Select(row => row.Select(SafeText.OneLine).ToArray()), Indent);

    private void WriteHeading(string title)
    {
        output.WriteLine();
        output.WriteLine(style.Colour.Bold(title));
    }

    private void WriteProse(Func<string, string> paint, string text, int indent)
    {
        var lines = Paragraph.Lines(SafeText.OneLine(text), Width - indent);
        for (var i = 0; i < lines.Count; i++)
            output.WriteLine(new string(' ', i == 0 || indent == 0 ? indent : indent + Indent) + paint(lines[i]));
    }
}
