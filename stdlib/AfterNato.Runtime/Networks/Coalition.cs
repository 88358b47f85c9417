using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Networks;

/// <summary>
/// A coalition as an edge of a hypergraph whose vertices are members. It can act while two members are left, and, where it rests on framework
/// nations, while one of these is.
/// </summary>
/// <param name="Members">Who belongs to it.</param>
/// <param name="Frame">The framework nations among them.</param>
/// <param name="HasFrame">Whether it rests on framework nations, even if none of them is a member any more.</param>
public sealed record Coalition(MemberSet Members, MemberSet Frame, bool HasFrame)
{
    /// <summary>A coalition that rests on no framework nation.</summary>
    public Coalition(MemberSet members)
        : this(members, MemberSet.Empty, false)
    {
    }

    /// <summary>Whether it can act without these members.</summary>
    public bool CanActWithout(MemberSet gone) => (Members - gone).Count > 1 && (!HasFrame || !(Frame - gone).IsEmpty);
}
