using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Charts;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Time;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Who holds posts from when to when, as far as the file says.</summary>
internal sealed class PostTimes(Situation situation, Language language)
{
    public bool HasTimes(Post post) => post.DomesticOf is null && (post.Tenures.Any(tenure => tenure.Period.Since is not null || tenure.Period.Until is not null) || post.IsVacantAt(situation.Date));

    /// <summary>The days on which something changes, and that on which the usual time of the holder is over.</summary>
    public IEnumerable<DateOnly> DaysOf(Post post)
    {
        var days = post.Tenures.SelectMany(tenure => tenure.Period.Turns());
        if (post.DeclaredVacantAt(DateOnly.MaxValue) is { } vacant)
            days = days.Append(vacant.First);
        return EndOfTour(post) is { } end ? days.Append(end) : days;
    }

    public IEnumerable<Span> SpansOf(Post post, DateOnly from, DateOnly to)
    {
        var end = EndOfTour(post);
        var days = DaysOf(post).Append(from).Append(situation.Date).Where(day => day >= from && day <= to).Distinct().Order().ToList();
        Span? open = null;
        for (var number = 0; number < days.Count; number++)
        {
            var last = number + 1 < days.Count ? days[number + 1].AddDays(-1) : to;
            var next = SpanOn(post, days[number], last, end);
            if (open is not null && next is not null && (open.Kind, open.Text) == (next.Kind, next.Text))
            {
                open = open with { To = last };
                continue;
            }

            if (open is not null)
                yield return open;
            open = next;
        }

        if (open is not null)
            yield return open;
    }

    public IEnumerable<string> Sentences(List<Post> posts)
    {
        var vacant = posts.Where(post => post.IsVacantAt(situation.Date)).Select(language.Title).ToList();
        yield return vacant.Count == 0 ? language.NoVacancies : language.Vacancies(vacant.Count, language.Some(vacant, 5));
        foreach (var post in posts.Where(post => EndOfTour(post) is not null).OrderBy(EndOfTour).Take(6))
            yield return language.TourEnds(language.Title(post), EndOfTour(post) ?? situation.Date);
    }

    // Nobody knows who holds it on days to come, unless the file says so.
    private Span? SpanOn(Post post, DateOnly first, DateOnly last, DateOnly? end)
    {
        if (post.IsAbolishedAt(first))
            return null;
        if (post.IsVacantAt(first))
            return Told(post, first, last, SpanKind.Vacant, language.Vacant);
        if (post.HolderAt(first) is not { } holder)
        {
            // Who was there before the first whom the file names, it does not mean to say.
            return post.IsUnknownAt(first) && post.Tenures.Any(tenure => tenure.Period.Since?.First < first) ? Told(post, first, last, SpanKind.Unknown, language.NotSaid) : null;
        }

        if (end <= first)
            return first < situation.Date ? Told(post, first, last, SpanKind.Over, language.Title(holder)) : null;
        var isPast = first < situation.Date || post.Tenures.Any(tenure => tenure.Member == holder && tenure.Period.Contains(first) && tenure.Period.Until is not null);
        if (isPast)
            return Told(post, first, last, SpanKind.Held, language.Title(holder));
        return end > first ? Told(post, first, last, SpanKind.Expected, language.Title(holder)) : null;
    }

    private Span Told(Post post, DateOnly from, DateOnly to, SpanKind kind, string text) => new(from, to, kind, text, language.SpanTip(language.Title(post), text, from, to));

    private DateOnly? EndOfTour(Post post)
    {
        if (post.Tour is not { } tour || post.IsVacantAt(situation.Date) || post.Tenures.LastOrDefault(tenure => tenure.Period.Contains(situation.Date)) is not { Period: { Since: { } since, Until: null } })
            return null;
        try
        {
            return PartialDate.Of(since.First).Plus(tour).First;
        }
        catch (UnknownAnswerException)
        {
            return null;
        }
    }
}
