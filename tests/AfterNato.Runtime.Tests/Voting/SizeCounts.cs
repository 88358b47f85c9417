using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Tests.Voting;

/// <summary>Counts by size of which those of zero are not written.</summary>
internal sealed record SizeCounts(ImmutableArray<BigInteger> BySize);
