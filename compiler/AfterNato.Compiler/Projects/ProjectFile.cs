using System.Collections.Immutable;

using AfterNato.Checks;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Projects;

/// <summary>What the `afternato.json` of a project says. It marks the folder that imports cannot leave, and may set levels.</summary>
/// <param name="Path">The file as messages call it.</param>
/// <param name="Levels">How grave findings are, each kind of them once, in the order of the file.</param>
public sealed record ProjectFile(string Path, ImmutableArray<LevelSetting> Levels)
{
    /// <summary>How the file is called, in whatever folder.</summary>
    public const string Name = "afternato.json";

    /// <summary>What a level may be set for: every check, and what else keeps nothing from compiling.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Adjustable { get; } =
    [
        .. DiagnosticRegistry.All.Where(descriptor => descriptor.Severity != Severity.Error || CheckCatalogue.All.Any(check => check.Descriptor == descriptor)),
    ];
}
