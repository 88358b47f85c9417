using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Networks;

/// <summary>A member whose departure parts the network.</summary>
/// <param name="Member">The member.</param>
/// <param name="Parts">The parts into which organisations that hung together then fall.</param>
public sealed record NetworkCut(Member Member, ImmutableArray<ImmutableArray<Organisation>> Parts);
