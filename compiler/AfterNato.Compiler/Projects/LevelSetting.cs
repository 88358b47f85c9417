using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Projects;

/// <summary>A line of the project file: how grave the findings of a check are.</summary>
/// <param name="Descriptor">The findings.</param>
/// <param name="Level">How grave they are.</param>
public sealed record LevelSetting(DiagnosticDescriptor Descriptor, Level Level);
