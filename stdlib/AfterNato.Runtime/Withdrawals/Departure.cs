using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Withdrawals;

/// <summary>
/// Members that leave, and take along what is theirs: their seats, the posts that their nationals hold for them, their staff, what they contribute to
/// missions, their pledges and their shares of burdens. Whoever leaves everything takes no step of any procedure either, not even in offices of its
/// own. Whoever leaves one organisation takes along what is part of that organisation, and nothing else.
/// </summary>
public sealed class Departure
{
    private readonly HashSet<int>? _parts;

    private Departure(MemberSet members, Organisation? from, HashSet<int>? parts) => (Members, From, _parts) = (members, from, parts);

    /// <summary>Who leaves.</summary>
    public MemberSet Members { get; }

    /// <summary>What they leave; null for everything.</summary>
    public Organisation? From { get; }

    /// <summary>These members leave everything.</summary>
    public static Departure OfEverything(MemberSet members) => new(members, null, null);

    /// <summary>These members leave an organisation with the bodies, commands, posts and missions that belong to it on a day.</summary>
    public static Departure OfOrganisation(MemberSet members, Organisation organisation, DateOnly date)
    {
        var affiliations = new Affiliations(date);
        return new(members, organisation, [.. organisation.Architecture.Elements.Where(element => affiliations.Of(element) == organisation).Select(element => element.Index)]);
    }

    /// <summary>Those of them who leave what this belongs to: all or nobody.</summary>
    public MemberSet LeavingOf(Element element) => _parts?.Contains(element.Index) ?? true ? Members : MemberSet.Empty;
}
