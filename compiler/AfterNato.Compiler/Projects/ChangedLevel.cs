namespace AfterNato.Compiler.Projects;

/// <summary>What a level of the project file did to a report.</summary>
/// <param name="Setting">The level.</param>
/// <param name="Findings">How many findings are graver or less grave because of it, or are not told.</param>
public sealed record ChangedLevel(LevelSetting Setting, int Findings);
