using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Claims;

/// <summary>What a part of a condition came to.</summary>
/// <param name="Source">The part as it stands in the file.</param>
/// <param name="Text">Its value for readers; a list of members is cut off after ten.</param>
/// <param name="Members">The members, all of them, where the value is a set.</param>
public sealed record StatedValue(string Source, Sentence Text, ImmutableArray<Member> Members)
{
    /// <summary>Whether <see cref="Text"/> leaves out members.</summary>
    public bool IsCut => Members.Length > ValueText.MembersShown;
}
