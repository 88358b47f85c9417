using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Commands;

/// <summary>That a national of a member holds a post for a time.</summary>
/// <param name="Member">The member.</param>
/// <param name="Period">From when to when.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Tenure(Member Member, Period Period, Origin Origin);
