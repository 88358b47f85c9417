using System.Diagnostics.CodeAnalysis;
using System.Reflection;

using AfterNato.Runtime.Model;

namespace AfterNato.Compiler.Models;

/// <summary>The compiled C# of a model, loaded into this process. The one place where code runs that no trimmer has seen.</summary>
internal sealed class GeneratedAssembly
{
    private const string KeptWhole = "It calls the runtime and an allow-list of the system's types only; the assemblies of both are published whole.";

    private readonly Type _logic;

    private GeneratedAssembly(Type logic) => _logic = logic;

    /// <exception cref="InvalidOperationException">The assembly has no such type.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = KeptWhole)]
    public static GeneratedAssembly Load(byte[] assembly, string logicType) => new(
        Assembly.Load(assembly).GetType(logicType) ?? throw new InvalidOperationException($"The generated assembly has no {logicType}."));

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = KeptWhole)]
    [UnconditionalSuppressMessage("Trimming", "IL2077", Justification = KeptWhole)]
    public Logic CreateLogic() => (Logic?)Activator.CreateInstance(_logic)
        ?? throw new InvalidOperationException($"{_logic.FullName} cannot be created.");
}
