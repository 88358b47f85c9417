using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What breaks when some members leave everything together.</summary>
/// <param name="Members">Who leaves.</param>
/// <param name="Broken">What no longer works; of a pair, only what neither breaks alone.</param>
/// <param name="Undecided">What cannot be told; of a pair, only what could be told of both alone.</param>
public sealed record Failure(ImmutableArray<Member> Members, ImmutableArray<Consequence> Broken, ImmutableArray<Consequence> Undecided)
{
    /// <summary>What breaks in one part of the architecture.</summary>
    public IEnumerable<Consequence> In(Layer layer) => Broken.Where(consequence => consequence.Layer == layer);
}
