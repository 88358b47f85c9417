using AfterNato.Checks.Burdens.Tables;
using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Who bears what part of a burden, by several keys side by side.</summary>
internal sealed class BurdenView : PictureView
{
    private const int MostColumns = 5;

    public override string Name => "burden";

    public override string Summary(Language language) => language.BurdenSummary;

    public override string? SubjectKind(Language language) => language.ABurden;

    public override IEnumerable<Element> Subjects(Situation situation) => situation.Architecture.Burdens;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        var burden = NeededSubject<Burden>(request);
        var table = TableOf(burden, situation);
        var columns = table.Columns.OrderBy(column => column.Burden != burden).Take(MostColumns).ToList();
        if (!columns.Exists(BurdenTable.IsDivided))
            throw new QuestionException(language.NotDivided(language.Title(burden)));
        var rows = table.Members.Select(member => new BarRow(language.Title(member), [.. columns.Select(column => Cell(column, member, language))]))
            .OrderByDescending(row => row.Cells.Select(cell => cell.Part).FirstOrDefault(part => part is not null) ?? Rational.Zero).ThenBy(row => row.Label, StringComparer.Ordinal);
        var (shown, left) = BarRows.Of([.. rows], language);
        var isOne = columns.TrueForAll(column => column.Burden == burden);
        var titles = columns.ConvertAll(column => isOne ? KeyTitle(column, situation, language) : language.Title(column.Burden));
        var chart = new BarTable([.. titles], shown)
        {
            Notes =
            [
                language.TotalOf(Amount(burden.Total, language), burden.Per is { } per ? language.Per(per) : null),
                .. left is null ? [] : new[] { left },
                .. columns.Where(column => !BurdenTable.IsDivided(column)).Select(column => language.NotDivided(titles[columns.IndexOf(column)])),
                .. table.Columns.Length > columns.Count ? new[] { language.KeysLeftOut(table.Columns.Length - columns.Count) } : [],
            ],
        };
        var sentences = Enumerable.Range(0, columns.Count).Where(column => BurdenTable.IsDivided(columns[column])).Select(column => language.MostBorne(
            titles[column],
            language.Joined([.. shown.Where(row => !row.IsTogether).OrderByDescending(row => row.Cells[column].Part ?? Rational.Zero).Take(3).Select(row => Language.WithFigure(row.Label, row.Cells[column].Text))])));
        return new ChartPicture(language.BurdenTitle(language.Title(burden)), request.Day, [.. chart.Notes, .. sentences], language, chart);
    }

    // Burdens of one total stand side by side as the file has them; one that stands alone is divided by the keys of the file.
    private static BurdenTable TableOf(Burden burden, Situation situation)
    {
        var declared = BurdenTables.Of(situation, new BurdenQuestion(null, [], null)).First(table => table.Columns.Any(column => column.Burden == burden));
        if (declared.Columns.Length > 1)
            return declared;
        var keys = situation.Architecture.Keys.Select(key => key.Name).Append("equal");
        return BurdenTables.Of(situation, new BurdenQuestion(burden.Name, [.. keys], null))[0];
    }

    /// <summary>By what a column divides: a key, a figure, or equal parts.</summary>
    public static string KeyTitle(BurdenColumn column, Situation situation, Language language) =>
        situation.Architecture.Elements.FirstOrDefault(element => element is Key or Fact && element.Name == column.Key) is { } key ? Language.Capitalised(language.Title(key)) : language.EqualParts;

    private static BarCell Cell(BurdenColumn column, Member member, Language language)
    {
        if (!BurdenTable.IsDivided(column))
            return new BarCell(null, language.Unknown);
        if (column.PartOf(member) is not { } part)
            return new BarCell(Rational.Zero, language.NoPart);
        return new BarCell(part, language.Percent(column.ExactOf(member) is { } exact && column.Burden.Total.Amount > Rational.Zero ? exact / column.Burden.Total.Amount : part, 1), column.AmountOf(member) is { } amount ? Amount(column.Burden.Total with { Amount = amount }, language) : null);
    }

    private static string Amount(Quantity quantity, Language language) => language.Amount(quantity);
}
