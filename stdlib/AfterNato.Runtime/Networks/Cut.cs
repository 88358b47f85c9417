using System.Collections.Immutable;

namespace AfterNato.Runtime.Networks;

/// <summary>A member whose departure parts coalitions that hung together.</summary>
/// <param name="Member">Its number.</param>
/// <param name="Pieces">What becomes of the coalitions that hung together, by their numbers: two or more groups.</param>
public sealed record Cut(int Member, ImmutableArray<ImmutableArray<int>> Pieces);
