using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Membership;

/// <summary>A named set of members.</summary>
public sealed class Group : Element
{
    internal Group(Architecture architecture, int index)
        : base(architecture, index)
    {
    }

    /// <summary>Who is in it.</summary>
    public MemberSet MembersAt(Situation situation) => situation.SetOf(Declaration.Clause("")) - Architecture.Gone;
}
