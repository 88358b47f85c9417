using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Commands;

/// <summary>Who is in office on a day.</summary>
internal static class Offices
{
    public static Incumbency StateOf(Post post, DateOnly date)
    {
        if (post.IsVacantAt(date))
            return Incumbency.Vacant;
        return NationOf(post, date) is null ? Incumbency.Unknown : Incumbency.Held;
    }

    /// <summary>The member whose national holds a post, whether or not the holder acts for it.</summary>
    public static Member? NationOf(Post post, DateOnly date) => post.IsVacantAt(date) ? null : post.HolderAt(date) ?? post.DomesticOf;

    /// <summary>Whether somebody is there to act in an office: its holder, or a deputy while there is none.</summary>
    public static Incumbency ActingIn(Post post, DateOnly date)
    {
        var states = post.Deputies.Prepend(post).Select(office => StateOf(office, date)).ToList();
        if (states[0] == Incumbency.Unknown || !states.Contains(Incumbency.Held))
            return states.Contains(Incumbency.Unknown) ? Incumbency.Unknown : Incumbency.Vacant;
        return Incumbency.Held;
    }
}
