using System.Collections.Immutable;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Scenarios;

/// <summary>Who can stop a procedure alone from a day on and could not before, and the other way round; or why that is unknown.</summary>
public sealed record VetoShift(Procedure Procedure, ImmutableArray<Member> Gained, ImmutableArray<Member> Lost, Sentence? Unknown);
