using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime.Commands;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Who holds which post from when to when, which posts are vacant, whose usual tour ends when, and how many posts are not filled again.</summary>
internal sealed class TimelineView : PictureView
{
    private const int MostRows = 60;
    private const int MostYears = 15;

    public override string Name => "timeline";

    public override string Summary(Language language) => language.TimelineSummary;

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        _ = SubjectOf(request);
        var tenures = new PostTimes(situation, language);
        var posts = situation.Architecture.Posts.Where(post => tenures.HasTimes(post)).ToList();
        var lapses = situation.Architecture.Commands.Where(command => !command.Lapses.IsEmpty).ToList();
        if (posts.Count == 0 && lapses.Count == 0)
            throw new QuestionException(language.NoTimes);

        // What lies far back says little about what comes.
        var days = posts.SelectMany(tenures.DaysOf).Concat(lapses.SelectMany(command => command.Lapses).SelectMany(lapse => new[] { lapse.Since, lapse.Until })).Append(situation.Date).ToList();
        var earliest = situation.Date.Year > MostYears ? situation.Date.AddYears(-MostYears) : DateOnly.MinValue;
        var latest = situation.Date.Year < DateOnly.MaxValue.Year - (2 * MostYears) ? situation.Date.AddYears(2 * MostYears) : DateOnly.MaxValue;
        var first = days.Where(day => day >= earliest).Min();
        var last = days.Where(day => day <= latest).Max();
        var (from, to) = (new DateOnly(first.Year, 1, 1), new DateOnly(Math.Min(last.Year + 1, DateOnly.MaxValue.Year), 12, 31));
        var shown = posts.Take(Math.Max(MostRows - lapses.Count, 1)).ToList();
        var rows = shown.Select(post => new SpanRow(language.Title(post), [.. tenures.SpansOf(post, from, to)])).Concat(lapses.Select(command => LapseRow(command, from, to, language)));
        ImmutableArray<SpanRow> all = [.. rows];
        var kinds = all.SelectMany(row => row.Spans).Select(span => span.Kind).Distinct().Order();
        var chart = new SpanChart(from, to, (situation.Date, language.Date(situation.Date)), all)
        {
            Legend = [.. kinds.Select(kind => new LegendEntry(language.SpanKindText(kind))
            {
                Tone = kind switch { SpanKind.Vacant => Tone.AlarmSoft, SpanKind.Expected or SpanKind.Over => Tone.Surface, _ => Tone.AccentSoft },
                Texture = SpanChart.TextureOf(kind),
                IsDashed = kind == SpanKind.Expected,
                Mark = kind == SpanKind.Vacant ? Mark.Crossed : Mark.None,
            })],
            Notes =
            [
                .. posts.Count > shown.Count ? new[] { language.PostsLeftOut(posts.Count - shown.Count) } : [],
                .. days.Exists(day => day < earliest) ? new[] { language.BeforeIsCut(from) } : [],
                .. lapses.SelectMany(command => command.Lapses).Select(lapse => language.LapseAssumption(language.Number((long)lapse.Posts.Amount.Numerator), language.Title(lapse.Member), language.Title(lapse.Command), language.Length(lapse.Time), lapse.Since)).Take(8),
            ],
        };
        return new ChartPicture(language.TimelineTitle, request.Day, [.. tenures.Sentences(posts), .. lapses.Select(command => LapseSentence(command, to, language)), .. chart.Notes], language, chart);
    }

    private static SpanRow LapseRow(Command command, DateOnly from, DateOnly to, Language language)
    {
        var points = Enumerable.Range(from.Year, to.Year - from.Year + 1).Select(year => new DateOnly(year, 1, 1)).Where(day => day >= command.Lapses.Min(lapse => lapse.Since) && !command.IsDissolvedAt(day))
            .Select(day => (Day: day, Vacant: command.Lapses.Sum(lapse => lapse.VacantAt(day)))).ToList();
        var firstWhole = points.FindIndex(point => point.Vacant == points[^1].Vacant);
        return new SpanRow(language.LapsedPosts(language.Title(command)), [])
        {
            Points = [.. points.Take(firstWhole + 1).Select(point => (point.Day, language.Number(point.Vacant)))],
        };
    }

    private static string LapseSentence(Command command, DateOnly to, Language language) =>
        language.LapsedBy(language.Title(command), language.Number(command.Lapses.Sum(lapse => lapse.VacantAt(to))), language.Date(command.Lapses.Max(lapse => lapse.Until)));
}
