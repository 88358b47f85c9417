using System.Collections.Immutable;

using AfterNato.Checks.Power;
using AfterNato.Cli.Output.Pages;

namespace AfterNato.Cli.Output.Power;

/// <summary>Prints the power in a decision as Markdown, for a paper or a page. Whatever a file says stays text: every cell is escaped where it is written.</summary>
internal sealed class MarkdownPower(TextWriter output, PowerStyle style)
{
    private readonly MarkdownText _markdown = new(output);

    public void Write(PowerReport report)
    {
        var figures = new PowerFigures(report, style);
        var table = new PowerTable(report, style);
        _markdown.Heading(2, PowerContextText.Title(report));
        foreach (var condition in PowerContextText.Conditions(report))
            _markdown.Paragraph(condition);
        _markdown.Paragraph(PowerHeadline.Of(report));

        _markdown.Heading(3, "The decision");
        _markdown.Table([["question", "answer"], .. figures.All.Select(figure => new[] { figure.Question, Words(figure.Answer) }), .. table.Answers.Where(answer => answer.Answer.Reason is not null).Select(answer => new[] { answer.Question, Words(answer.Answer) })]);
        if (table.Main.Count > 0 && !report.Players.IsEmpty)
        {
            _markdown.Heading(3, "Power");
            _markdown.Table([.. report.Subject.IsBySeats ? table.EachRow([.. table.Main, .. table.Others]) : table.Rows([.. table.Main, .. table.Others], hasBars: false)]);
        }

        WriteCoalitions("Minimal winning coalitions", report.MinimalWinning);
        WriteCoalitions("Minimal blocking coalitions", report.MinimalBlocking);
        _markdown.Heading(3, $"Chance of adoption, if {new PlayerText(report).Noun}s consent independently of each other");
        _markdown.Table([["consent", "adoption"], .. report.Adoption.Select(adoption => new[] { PowerStyle.Consent(adoption.Consent), adoption.Probability.Match(style.Share, reason => $"unknown: {reason}") })]);
        WriteEstimates(report);
        if (style.ExplainsEngine)
        {
            _markdown.Heading(3, "How it was computed");
            foreach (var sentence in PowerContextText.Engine(report))
                _markdown.Paragraph(sentence);
        }

        _markdown.Paragraph(style.Rounding);
    }

    private static string Words(Answer<string> answer) => answer.Match(text => text, reason => $"unknown: {reason}");

    private void WriteEstimates(PowerReport report)
    {
        if (report.Estimates is not { } estimates)
            return;
        _markdown.Heading(3, EstimateTable.Title);
        if (estimates is not Answer<PowerEstimates>.Known { Value: var known })
        {
            _markdown.Paragraph($"unknown: {estimates.Reason}");
            return;
        }

        _markdown.Paragraph(EstimateTable.Method(known));
        _markdown.Table([.. EstimateTable.Rows(report, known)]);
        _markdown.Table([.. EstimateTable.Adoption(known)]);
    }

    private void WriteCoalitions(string title, MinimalAnswers minimal)
    {
        if (minimal.Listed is not Answer<ImmutableArray<ImmutableArray<Player>>?>.Known { Value: { IsEmpty: false } listed })
            return;
        var isWhole = minimal.Count.Match(count => count == listed.Length, _ => false);
        _markdown.Heading(3, isWhole ? title : FormattableString.Invariant($"{title}, the first {listed.Length}"));
        _markdown.List(listed.Select(coalition => coalition.IsEmpty ? "nobody" : PlayerText.Names(coalition)));
    }
}
