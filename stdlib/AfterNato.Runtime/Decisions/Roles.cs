using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>Who is in which role of a procedure. A role that nobody is in excludes nobody and blocks nothing.</summary>
public sealed class Roles
{
    private readonly Dictionary<string, MemberSet> _members = [];

    /// <summary>Nobody in any role.</summary>
    public static Roles None { get; } = new();

    /// <summary>Whether nobody is in any role.</summary>
    public bool AreEmpty => _members.Count == 0;

    /// <summary>Everybody who is in a role.</summary>
    public MemberSet Everybody => _members.Values.Aggregate(MemberSet.Empty, (members, member) => members | member);

    /// <summary>The roles that somebody is in, in the order in which they were filled.</summary>
    public IEnumerable<string> Filled => _members.Keys;

    /// <summary>Who is in this role.</summary>
    public MemberSet this[string role] => _members.GetValueOrDefault(role);

    /// <summary>These members in these roles.</summary>
    public static Roles Of(params ReadOnlySpan<(string Role, MemberSet Member)> about)
    {
        if (about.Length == 0)
            return None;
        var roles = new Roles();
        foreach (var (role, member) in about)
            roles._members[role] = member;
        return roles;
    }
}
