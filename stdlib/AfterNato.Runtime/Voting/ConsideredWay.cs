namespace AfterNato.Runtime.Voting;

/// <summary>A way of answering questions about a game that was considered.</summary>
/// <param name="Name">How the way is called.</param>
/// <param name="IsChosen">Whether it was chosen.</param>
/// <param name="Reason">Why it was chosen, or why not: one sentence without a full stop.</param>
public sealed record ConsideredWay(string Name, bool IsChosen, Sentence Reason);
