using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;

namespace AfterNato.Checks.Networks;

/// <summary>An organisation of the network.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Members">Its members on the day.</param>
/// <param name="Frame">The framework nations among them.</param>
/// <param name="Functions">What it is there to provide.</param>
/// <param name="Inability">Why it cannot act; null when it can.</param>
public sealed record NetworkCoalition(
    Organisation Organisation, ImmutableArray<Member> Members, ImmutableArray<Member> Frame, ImmutableArray<Function> Functions, Sentence? Inability)
{
    public bool CanAct => Inability is null;
}
