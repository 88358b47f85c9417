using System.Collections.Immutable;

using AfterNato.Checks.Comparisons;
using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime;
using AfterNato.Runtime.Comparisons;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Sentences;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>What several architectures answer to the questions that matter most of a comparison, side by side and without a score.</summary>
internal sealed class ComparisonView : PictureView
{
    private const int MostRows = 40;
    private const int MostParts = 4;

    public override string Name => "comparison";

    public override string Summary(Language language) => language.ComparisonSummary;

    public override string? SubjectKind(Language language) => language.AComparison;

    public override IEnumerable<Element> Subjects(Situation situation) => situation.Architecture.Comparisons;

    public override Picture Draw(PictureRequest request)
    {
        var language = request.Language;
        var comparison = NeededSubject<Comparison>(request);
        return request.Compare(comparison.Name) is { } report
            ? Of(report, language.Title(comparison), request.Day, language)
            : throw new QuestionException(language.NothingCompared(language.Title(comparison)));
    }

    private static ChartPicture Of(ComparisonReport report, string title, string day, Language language)
    {
        var all = report.Sections.SelectMany(section => section.Rows.Select(row => (section.Topic, Row: row))).ToList();
        var headlines = all.Where(one => one.Row.IsHeadline).ToList();
        var shown = (all.Count <= MostRows || headlines.Count == 0 ? all : headlines).Take(MostRows).ToList();
        var titles = report.Architectures.Select(architecture => language.Title(architecture.Situation.Architecture)).ToImmutableArray();
        var chart = new GridChart(titles, [.. shown.Select(one => new GridRow(Said(one.Row.Question, language), [.. one.Row.Cells.Select(cell => Cell(cell, language))]) { Group = one.Row.Group is { } about ? language.Said(about) : language.Word(one.Topic), Detail = Better(one.Row.Direction, language) })])
        {
            Legend = shown.Exists(one => one.Row.Cells.Any(cell => cell is ComparedCell.Unknown)) ? [new LegendEntry(language.Unknown) { Mark = Mark.Ring }] : [],
            Notes = [.. shown.Count < all.Count ? new[] { language.QuestionsLeftOut(all.Count - shown.Count) } : []],
        };
        IEnumerable<string> sentences =
        [
            language.ComparisonCount(all.Count, language.Joined([.. titles])),
            .. shown.Take(6).Select(one => language.Answered(Said(one.Row.FullQuestion, language), string.Join(language.Semicolon, one.Row.Cells.Select((cell, number) => language.Pair(language.TitleOf(report.Architectures[number]) ?? report.Architectures[number].Label, Cell(cell, language).Text))))),
        ];
        return new ChartPicture(title, day, [.. sentences, .. chart.Notes], language, chart);
    }

    private static string? Better(Direction direction, Language language) => direction switch
    {
        Direction.Less or Direction.FewerNames => language.LessIsBetter,
        Direction.More => language.MoreIsBetter,
        _ => null,
    };

    // Each of several answers begins anew.
    private static GridCell Cell(ComparedCell cell, Language language) => cell switch
    {
        ComparedCell.Known known => new GridCell(Parts(known.Parts, language)),
        ComparedCell.Unknown => new GridCell(language.Unknown, Mark.Ring, Ink.Muted),
        _ => new GridCell(language.NotComparable, Mark.None, Ink.Muted),
    };

    private static string Parts(ImmutableArray<CellPart> parts, Language language) =>
        string.Join(language.Semicolon, parts.Take(MostParts).Select(part => Text(parts.Length > 1 ? part.Line : part.Text, part.Sense, language)))
        + (parts.Length > MostParts ? $"{language.Semicolon}{language.More(parts.Length - MostParts)}" : "");

    // An answer in another sense is another answer.
    private static string Text(Sentence text, Sentence? sense, Language language) => Said(sense is null ? text : $"{text} ({sense})", language);

    private static string Said(Sentence sentence, Language language) => language.Said(sentence).Replace(" %", "\u00A0%", StringComparison.Ordinal);
}
