using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Claims;

/// <summary>Who is in one set and not in another.</summary>
/// <param name="Inside">The set that they are in, as it stands in the file; null where the file names members one by one or a variable stands for one.</param>
/// <param name="Outside">The set that they are not in, as it stands in the file.</param>
/// <param name="Members">The members, one at least.</param>
public sealed record SetDifference(string? Inside, string Outside, ImmutableArray<Member> Members)
{
    /// <summary>The members for readers; the list is cut off after ten.</summary>
    public Listing Text => Listing.Cut(Members, ValueText.MembersShown);
}
