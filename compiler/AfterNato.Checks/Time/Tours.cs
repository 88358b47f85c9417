using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Time;

namespace AfterNato.Checks.Time;

/// <summary>When the holders of posts will have stayed as long as is usual.</summary>
internal static class Tours
{
    /// <summary>
    /// The first day after the usual time of whoever holds a post, counted from the first day that its beginning may mean; null where nothing is said about
    /// the time or the beginning, where the file says when the holder leaves, or names who follows.
    /// </summary>
    public static (DateOnly Day, Tenure Tenure)? EndOf(Post post, DateOnly date)
    {
        if (post.Tour is not { } tour || Running(post, date) is not { Period: { Since: { } since, Until: null } } tenure || post.Tenures.Any(other => other.Period.Since?.First > since.First))
            return null;
        try
        {
            return (PartialDate.Of(since.First).Plus(tour).First, tenure);
        }
        catch (UnknownAnswerException)
        {
            // A tour of one and a half days, or one that leads out of the calendar.
            return null;
        }
    }

    /// <summary>That somebody holds a post on a day; null when it is vacant, or the file does not name the holder.</summary>
    public static Tenure? Running(Post post, DateOnly date) => post.IsVacantAt(date)
        ? null
        : post.Tenures.Where(tenure => tenure.Period.Contains(date)).Reverse().MaxBy(tenure => tenure.Period.Since?.First ?? DateOnly.MinValue);
}
