using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>Who is in which role of a procedure. A role that nobody is in excludes nobody and blocks nothing.</summary>
public sealed class Roles : IEquatable<Roles>
{
    private readonly ImmutableArray<Filling> _fillings;

    private Roles(ImmutableArray<Filling> fillings) => _fillings = fillings;

    /// <summary>Nobody in any role.</summary>
    public static Roles None { get; } = new([]);

    /// <summary>Whether nobody is in any role.</summary>
    public bool AreEmpty => _fillings.IsEmpty;

    /// <summary>Everybody who is in a role.</summary>
    public MemberSet Everybody
    {
        get
        {
            var everybody = MemberSet.Empty;
            foreach (var filling in _fillings)
                everybody |= filling.Member;
            return everybody;
        }
    }

    /// <summary>The roles that somebody is in, in the order in which they were filled.</summary>
    public IEnumerable<string> Filled => _fillings.Select(filling => filling.Role);

    /// <summary>Who is in this role.</summary>
    public MemberSet this[string role]
    {
        get
        {
            foreach (var filling in _fillings)
            {
                if (filling.Role == role)
                    return filling.Member;
            }

            return MemberSet.Empty;
        }
    }

    /// <summary>These members in these roles.</summary>
    public static Roles Of(params ReadOnlySpan<(string Role, MemberSet Member)> about)
    {
        var roles = None;
        foreach (var (role, member) in about)
            roles = roles.With(role, member);
        return roles;
    }

    /// <summary>Whether the same members are in the same roles, in whichever order they were put there.</summary>
    public bool Equals(Roles? other) => other is not null && _fillings.Length == other._fillings.Length && _fillings.All(other._fillings.Contains);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Roles);

    /// <inheritdoc/>
    public override int GetHashCode() => _fillings.Aggregate(0, (hash, filling) => hash ^ filling.GetHashCode());

    /// <summary>The same, and this member in this role.</summary>
    internal Roles With(string role, MemberSet member) => new([.. _fillings.Where(filling => filling.Role != role), new Filling(role, member)]);

    private sealed record Filling(string Role, MemberSet Member);
}
