using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Search;

/// <summary>Who holds no seat for the decision.</summary>
/// <param name="Written">As a step says it after `except`: <c>aggressor</c>, <c>victim, aggressor</c>; empty for nobody.</param>
/// <param name="Members">Whom that means.</param>
public sealed record Recusal(string Written, MemberSet Members)
{
    /// <summary>Nobody.</summary>
    public static Recusal None { get; } = new("", MemberSet.Empty);
}
