namespace AfterNato.Runtime.Time;

/// <summary>From a first day to a last day, both included; an end that is not given is open.</summary>
/// <param name="Since">The first day; null when it has always been so.</param>
/// <param name="Until">The last day; null when no end is known.</param>
public readonly record struct Period(PartialDate? Since, PartialDate? Until)
{
    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(DateOnly day) => (Since is not { } since || since.First <= day) && (Until is not { } until || day <= until.Last);

    /// <summary>Its first day, and the first one after it, as far as they are known and lie in the calendar.</summary>
    public IEnumerable<DateOnly> Turns()
    {
        if (Since is { } since)
            yield return since.First;
        if (Until is { } until && until.Last < DateOnly.MaxValue)
            yield return until.Last.AddDays(1);
    }
}
