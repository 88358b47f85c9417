using AfterNato.CodeGeneration;
using AfterNato.Runtime;

namespace AfterNato.Compiler.Models;

/// <summary>An architecture compiled and loaded.</summary>
/// <param name="Architecture">The model.</param>
/// <param name="Generated">The C# that it was compiled from.</param>
public sealed record CompiledModel(Architecture Architecture, GeneratedModel Generated);
