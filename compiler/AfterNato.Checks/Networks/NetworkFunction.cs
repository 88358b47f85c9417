using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;

namespace AfterNato.Checks.Networks;

/// <summary>A function of the network and how well it is provided.</summary>
/// <param name="Function">The function.</param>
/// <param name="Providers">The organisations that provide it and can act.</param>
/// <param name="SmallestLoss">The fewest members whose departure from everything leaves nobody who provides it; nobody when nobody does.</param>
/// <param name="Unknown">Why these are unknown; null when they are known.</param>
public sealed record NetworkFunction(Function Function, ImmutableArray<Organisation> Providers, ImmutableArray<Member> SmallestLoss, Sentence? Unknown);
