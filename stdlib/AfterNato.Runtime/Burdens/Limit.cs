using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Burdens;

/// <summary>The most or the least that somebody has to bear of a burden.</summary>
/// <param name="Member">Whom it is for; null for everybody who has none of their own.</param>
/// <param name="Quantity">A percentage of the total, from 0 to 100 %, or an amount in the unit of the total.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record Limit(Member? Member, Quantity Quantity, Origin Origin);
