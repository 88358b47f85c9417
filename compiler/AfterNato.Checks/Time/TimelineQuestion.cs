namespace AfterNato.Checks.Time;

/// <summary>What part of a timeline is asked for.</summary>
/// <param name="From">The first day; the day of the architecture, or that of the first change if it is earlier, if nothing is given.</param>
/// <param name="To">The last day; that of the last event, if nothing is given.</param>
/// <param name="ByMember">Whether vacant posts are counted by member; else by command.</param>
/// <param name="Months">After how many months they are counted again.</param>
public sealed record TimelineQuestion(DateOnly? From = null, DateOnly? To = null, bool ByMember = false, int Months = 12);
