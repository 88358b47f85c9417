using AfterNato.Runtime.Facts;

namespace AfterNato.Runtime.Membership;

/// <summary>A state or another party.</summary>
public sealed class Member : FactCarrier
{
    internal Member(Architecture architecture, int index, int number)
        : base(architecture, index) => Number = number;

    /// <summary>Its number among the members of the architecture, as it stands in a <see cref="MemberSet"/>.</summary>
    public int Number { get; }

    /// <summary>Whether it has nuclear weapons.</summary>
    public bool IsNuclear => Has("nuclear");

    /// <summary>The part of the world in which it lies.</summary>
    public string? Region => TextOf("region");
}
