namespace AfterNato.Checks.Withdrawals;

/// <summary>A withdrawal that cannot be asked about; the message says why.</summary>
public sealed class WithdrawalQuestionException(string message) : Exception(message);
