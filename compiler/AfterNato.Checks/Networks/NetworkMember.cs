using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Networks;

/// <summary>A member of the network.</summary>
/// <param name="Member">The member.</param>
/// <param name="Coalitions">The organisations of the network that it belongs to and that can act.</param>
public sealed record NetworkMember(Member Member, ImmutableArray<Organisation> Coalitions);
