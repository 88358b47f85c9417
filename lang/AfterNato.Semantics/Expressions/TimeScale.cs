namespace AfterNato.Semantics.Expressions;

/// <summary>
/// On which of two scales a length of time lies. Hours, days and weeks are exact multiples of each other, and so are months and years; but no
/// number of days is a month.
/// </summary>
public enum TimeScale
{
    /// <summary>On either: only the figure will tell.</summary>
    Open,
    Days,
    Months,
}
