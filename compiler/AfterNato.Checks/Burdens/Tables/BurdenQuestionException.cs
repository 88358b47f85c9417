namespace AfterNato.Checks.Burdens.Tables;

/// <summary>A question about burdens names something that is not there.</summary>
/// <param name="message">What, and what there is.</param>
public sealed class BurdenQuestionException(string message) : Exception(message);
