namespace AfterNato.Runtime.Facts;

/// <summary>A question cannot be answered because a figure is missing. The answer is then unknown, never a guess.</summary>
/// <param name="owner">Whose figure is missing.</param>
/// <param name="fact">Which.</param>
public sealed class UnknownFigureException(FactCarrier owner, Fact fact)
    : UnknownAnswerException($"the file gives no {fact:name} for {owner}");
