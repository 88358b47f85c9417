using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Facts;

/// <summary>A question cannot be answered because a figure is missing. The answer is then unknown, never a guess.</summary>
/// <param name="member">Whose figure is missing.</param>
/// <param name="fact">Which.</param>
public sealed class UnknownFigureException(Member member, Fact fact)
    : UnknownAnswerException($"the file gives no `{fact.Name}` for {member.Title}");
