using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Claims;

/// <summary>The member that a name of a condition stood for: the <c>a</c> of <c>for every a in NATO</c>.</summary>
/// <param name="Name">The name in the condition.</param>
/// <param name="Member">The member.</param>
public sealed record BoundMember(string Name, Member Member);
