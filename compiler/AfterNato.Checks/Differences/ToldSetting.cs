namespace AfterNato.Checks.Differences;

/// <summary>Something that decides beside the architecture which findings are told: a level that its project sets, a finding that its file allows.</summary>
/// <param name="Says">What it says, with the name of the check.</param>
/// <param name="About">The name of the declaration for which it says so; empty for all.</param>
public sealed record ToldSetting(string Says, string About);
