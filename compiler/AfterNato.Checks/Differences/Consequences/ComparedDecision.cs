using System.Numerics;

using AfterNato.Checks.Power;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Differences.Consequences;

/// <summary>The power in a procedure on one side of a comparison.</summary>
/// <param name="CanSucceed">Whether it and everything that must have been completed before can succeed.</param>
/// <param name="BlockingNumber">How many members it takes to block it; null where nobody can.</param>
/// <param name="BlockingCoalitions">How many coalitions block it and no longer do without any of their members.</param>
/// <param name="Adoption">How probably it is adopted when everybody consents with 95 %, each independently of the others.</param>
public sealed record ComparedDecision(Answer<bool> CanSucceed, Answer<int?> BlockingNumber, Answer<BigInteger> BlockingCoalitions, Answer<Rational> Adoption);
