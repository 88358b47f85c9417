using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Burdens;

/// <summary>Why a fact gives no proportion in which payers could share.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Missing">Those for whom the file does not give it; none when it is given for all, and is zero for all.</param>
public sealed record KeyGap(Fact Fact, ImmutableArray<Member> Missing);
