using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>How probably decisions are adopted as each member consents less and less probably, independently of the others.</summary>
internal sealed class ConsentView : PictureView
{
    // One by one where the curves fall, then further apart.
    private static readonly ImmutableArray<Rational> Points =
        [.. new[] { 100, 99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 85, 80, 75, 70, 65, 60, 55, 50 }.Select(percent => new Rational(percent, 100))];

    private static readonly Rational[] Told = [new(99, 100), new(95, 100), new(90, 100), new(75, 100), new(50, 100)];

    public override string Name => "consent";

    public override string Summary(Language language) => language.ConsentSummary;

    public override string? SubjectKind(Language language) => language.AProcedure;

    public override IEnumerable<Element> Subjects(Situation situation) => situation.Architecture.Procedures;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        var subject = SubjectOf(request) as Procedure;
        var asked = subject is not null ? [subject] : situation.Architecture.Procedures.ToArray();
        if (asked.Length == 0)
            throw new QuestionException(language.NothingToShow(Name, language.AProcedure));
        var answers = asked.Select(procedure => (Procedure: procedure, Values: ValuesOf(procedure, situation))).ToList();
        var unknown = answers.Where(answer => answer.Values is null).Select(answer => language.Title(answer.Procedure)).ToList();
        var groups = answers.Where(answer => answer.Values is not null)
            .GroupBy(answer => string.Join(' ', answer.Values ?? []))
            .Select(alike => (Titles: alike.Select(answer => language.Title(answer.Procedure)).ToList(), Values: alike.First().Values ?? []))
            .OrderByDescending(group => group.Titles.Count)
            .ToList();
        if (groups.Count == 0)
            throw new QuestionException(language.ConsentUnknown(language.Some(unknown, 5)));
        var shown = groups.Take(CurveChart.MostCurves).ToList();
        var curves = shown.Select(group => new Curve(
            language.Some(group.Titles, 2),
            [.. group.Values],
            [.. group.Values.Select((value, point) => language.AdoptedAt(language.Percent(Points[point], 0), language.Percent(value, 1)))])).ToImmutableArray();
        var left = groups.Skip(shown.Count).Sum(group => group.Titles.Count);
        var chart = new CurveChart(language.ConsentOfEach, language.ProbabilityOfAdoption, [.. Points.Select(point => language.Percent(point, 0))], Points, curves, [.. Enumerable.Range(0, 5).Select(quarter => language.Percent(new Rational(quarter, 4), 0))])
        {
            Legend = [.. curves.Select((curve, number) => new LegendEntry(curve.Title) { Mark = CurveChart.SignOf(number) })],
            Notes =
            [
                language.ConsentCaveat,
                .. TakenForGranted.In(asked, language),
                .. left > 0 ? new[] { language.CurvesLeftOut(left) } : [],
                .. unknown.Count > 0 ? new[] { language.ConsentUnknown(language.Some(unknown, 5)) } : [],
            ],
        };
        var sentences = shown.Select(group => language.AdoptionOf(language.Some(group.Titles, 3), language.Joined([.. Told.Select(told => language.AdoptedAt(language.Percent(told, 0), language.Percent(group.Values[Points.IndexOf(told)], 1)))])));
        return new ChartPicture(language.ConsentTitle(subject is null ? null : language.Title(subject)), request.Day, [.. sentences, .. chart.Notes], language, chart);
    }

    private static List<Rational>? ValuesOf(Procedure procedure, Situation situation)
    {
        try
        {
            var game = procedure.GameAt(situation, Roles.None).ToVotingGame();
            return [.. situation.Architecture.Analyses.Of(game).ProbabilitiesOfAdoption(Points)];
        }
        catch (UnknownAnswerException)
        {
            return null;
        }
    }
}
