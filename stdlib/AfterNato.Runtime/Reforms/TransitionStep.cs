using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Reforms;

/// <summary>One step of a transition.</summary>
/// <param name="Place">Its place among the steps, from zero.</param>
/// <param name="Day">The first day on which it is in force.</param>
/// <param name="Applies">The names of what it applies: what is changed, removed or declared.</param>
/// <param name="DecidedBy">The name of the procedure by which it is decided; null where nothing is said. The procedure is one of the stage before the step.</param>
/// <param name="About">The members at whom it is aimed.</param>
/// <param name="Role">The role of the procedure that they are in; null where nothing is said.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record TransitionStep(
    int Place, DateOnly Day, ImmutableArray<string> Applies, string? DecidedBy, ImmutableArray<Member> About, string? Role, Origin Origin)
{
    /// <summary>The last day without it; of the first day of the calendar that day itself.</summary>
    public DateOnly DayBefore => Before(Day);

    /// <summary>The day before another; of the first day of the calendar that day itself.</summary>
    public static DateOnly Before(DateOnly day) => day > DateOnly.MinValue ? day.AddDays(-1) : day;
}
