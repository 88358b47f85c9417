using AfterNato.Checks.Commands;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Time;

/// <summary>Who holds the posts that have names, as time passes.</summary>
internal static class PostEvents
{
    public static IEnumerable<TimelineEvent> Of(Architecture architecture, DateOnly from) => architecture.Posts.SelectMany(post => Of(post, from).Concat(TourOf(post, from)));

    private static IEnumerable<TimelineEvent> Of(Post post, DateOnly from)
    {
        if (post.IsVacantAt(from) && !post.IsAbolishedAt(from))
            yield return Vacant(post, from, isStanding: true);
        foreach (var day in DaysOf(post).Where(day => day > from && !post.IsAbolishedAt(day)))
        {
            var (wasVacant, isVacant) = (post.IsVacantAt(day.AddDays(-1)), post.IsVacantAt(day));
            var (before, now) = (Offices.NationOf(post, day.AddDays(-1)), Offices.NationOf(post, day));
            if (isVacant && !wasVacant)
                yield return Vacant(post, day, isStanding: false);
            else if (wasVacant && !isVacant)
                yield return new(day, TimelineKind.PostFilled, post, now is null ? (Sentence)$"{post} is filled." : $"{post} is filled by a national of {now}.", Place(post, day)) { With = [.. Some(now)] };
            else if (before is not null && now is not null && before != now)
                yield return new(day, TimelineKind.PostPasses, post, $"{post} passes from {before} to {now}.", Place(post, day)) { With = [before, now] };
        }
    }

    private static TimelineEvent Vacant(Post post, DateOnly day, bool isStanding)
    {
        var deputies = post.Deputies.Where(deputy => !deputy.IsVacantAt(day)).ToList();
        var acting = deputies.Count == 0 ? (Sentence)$"nobody acts for its holder"
            : deputies[0].IsUnknownAt(day) ? (Sentence)$"who acts for its holder is unknown, for the file does not say who then holds {deputies[0]}"
            : $"{deputies[0]} acts for its holder";
        return new(day, TimelineKind.PostVacant, post, isStanding ? (Sentence)$"{post} is vacant: {acting}." : $"{post} falls vacant: {acting}.", Place(post, day)) { With = [.. deputies.Take(1)], IsStanding = isStanding };
    }

    // How long somebody usually stays is no end: the holder may stay, and nothing falls vacant.
    private static IEnumerable<TimelineEvent> TourOf(Post post, DateOnly from)
    {
        if (Tours.EndOf(post, from) is not { } end || post.Tour is not { } tour)
            yield break;
        var isOver = end.Day <= from;
        var sentence = isOver
            ? (Sentence)$"The usual tour of {tour} of {post} was over on {end.Day}, and no successor is named."
            : $"The usual tour of {tour} of {post} is over on {end.Day}, and no successor is named.";
        yield return new(isOver ? from : end.Day, TimelineKind.TourOver, post, sentence, end.Tenure.Origin) { With = [end.Tenure.Member], IsStanding = isOver };
    }

    private static IEnumerable<DateOnly> DaysOf(Post post) => post.Tenures.SelectMany(tenure => tenure.Period.Turns())
        .Concat(post.Declaration.All("vacant since").Select(clause => clause.Value).OfType<Value.Date>().Select(since => since.Content.First))
        .Distinct().Order();

    private static Origin Place(Post post, DateOnly day) =>
        post.Tenures.Where(tenure => tenure.Period.Turns().Contains(day)).Select(tenure => tenure.Origin).Append(post.Declaration.Clause("vacant since")?.Origin ?? post.Declaration.Origin).First();

    private static IEnumerable<Element> Some(Element? element) => element is null ? [] : [element];
}
