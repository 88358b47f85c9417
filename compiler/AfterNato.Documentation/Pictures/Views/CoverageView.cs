using System.Collections.Immutable;

using AfterNato.Checks.Burdens.Tables;
using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>What of the capabilities that are needed is pledged, from date to date, and whether the loss of one member would open a gap.</summary>
internal sealed class CoverageView : PictureView
{
    private const int MostDays = 6;
    private const int MostRequirements = 60;

    public override string Name => "coverage";

    public override string Summary(Language language) => language.CoverageSummary;

    public override string? SubjectKind(Language language) => language.ARequirement;

    public override IEnumerable<Element> Subjects(Situation situation) => situation.Architecture.Requirements;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        var subject = SubjectOf(request);
        var all = CoverageReport.Of(situation, request.Scenario).Requirements.Where(requirement => subject is null || requirement.Requirement == subject).ToList();
        if (all.Count == 0)
            throw new QuestionException(language.NothingToShow(Name, language.ARequirement));
        var days = all.SelectMany(requirement => requirement.Days).Select(day => day.Date).Append(situation.Date).Distinct().Order().ToList();
        var shownDays = days.Take(MostDays).ToList();
        var shown = all.Take(MostRequirements).ToList();
        var rows = shown.Select(requirement => new GridRow(language.Title(requirement.Requirement), [.. shownDays.Select(day => Cell(requirement, day, language))])
        {
            Detail = language.InUnit(language.Title(requirement.Requirement.Capability.Unit)),
        }).ToImmutableArray();
        var marks = rows.SelectMany(row => row.Cells).Select(cell => cell.Mark).Where(mark => mark != Mark.None).Distinct().Order();
        var chart = new GridChart([.. shownDays.Select(day => language.From(day))], rows)
        {
            Legend = [.. marks.Select(mark => new LegendEntry(language.CoverageMark(mark)) { Mark = mark })],
            Notes =
            [
                .. days.Count > shownDays.Count ? new[] { language.DaysLeftOut(days.Count - shownDays.Count) } : [],
                .. all.Count > shown.Count ? new[] { language.RequirementsLeftOut(all.Count - shown.Count) } : [],
                .. shown.Exists(requirement => requirement.Days.Any(day => day.Pledges.Any(pledge => !pledge.Caveats.IsEmpty))) ? new[] { language.CaveatsCount } : [],
            ],
        };
        return new ChartPicture(language.CoverageTitle(subject is null ? null : language.Title(subject)), request.Day, [.. Sentences(all, situation.Date, language), .. chart.Notes], language, chart);
    }

    private static IEnumerable<string> Sentences(List<RequirementCoverage> all, DateOnly day, Language language)
    {
        var marks = all.ConvertAll(requirement => (Title: language.Title(requirement.Requirement), Cell(requirement, day, language).Mark));
        foreach (var group in marks.GroupBy(one => one.Mark).OrderBy(group => group.Key))
            yield return language.CoverageOf(language.CoverageMark(group.Key), group.Count(), language.Some([.. group.Select(one => one.Title)], 5));
    }

    private static GridCell Cell(RequirementCoverage requirement, DateOnly day, Language language)
    {
        if (requirement.Unknown is not null || requirement.Days.LastOrDefault(coverage => coverage.Date <= day) is not { } coverage)
            return new GridCell(language.Unknown, Mark.Ring, Ink.Muted);
        var pledged = language.PledgedOf(language.Amount(coverage.Available), language.Amount(coverage.Needed));
        if (coverage.Needed == Rational.Zero)
            return new GridCell(language.NothingNeeded, Mark.None, Ink.Muted);
        if (coverage.Missing > Rational.Zero)
            return new GridCell($"{pledged} {language.MissingAmount(language.Amount(coverage.Missing))}", Mark.Crossed, Ink.Alarm);
        var gap = coverage.Suppliers.Select(supplier => (supplier.Member, Missing: coverage.MissingWithout(supplier.Member))).OrderByDescending(loss => loss.Missing).FirstOrDefault();
        return gap.Missing > Rational.Zero
            ? new GridCell($"{pledged} {language.MissingWithout(language.Title(gap.Member), language.Amount(gap.Missing))}", Mark.Triangle)
            : new GridCell(pledged, Mark.Tick);
    }
}
