using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

using AfterNato.CodeGeneration;
using AfterNato.Runtime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace AfterNato.Compiler.Models;

/// <summary>Compiles generated C#. The only class that touches Roslyn's compiler, so that a cached model is checked without loading it.</summary>
internal static class CSharpCompiler
{
    // What generated code needs and nothing else: every further reference costs time and would be one more thing to reach.
    private static readonly ImmutableArray<string> References =
        ["System.Private.CoreLib", "System.Runtime", "System.Runtime.Numerics", "System.Collections.Immutable"];

    private static readonly Lazy<ImmutableArray<MetadataReference>> Metadata =
        new(() => [.. References.Select(Assembly.Load).Append(typeof(Architecture).Assembly).Select(ReferenceTo)]);

    /// <summary>Compiles the logic for a check.</summary>
    public static byte[] CompileLogic(GeneratedModel model, string assemblyName)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None);
        ImmutableArray<SyntaxTree> trees = [CSharpSyntaxTree.ParseText(model.Logic, options), CSharpSyntaxTree.ParseText(model.Forms, options)];
        return Emit(Compilation(assemblyName, trees, NullableContextOptions.Disable), [], null);
    }

    /// <summary>Compiles logic, names and data into one library, with its documentation.</summary>
    public static (byte[] Assembly, byte[] Documentation) CompileLibrary(GeneratedModel model)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        var trees = ImmutableArray.Create(
            CSharpSyntaxTree.ParseText(model.Names, options, $"{model.ClassName}.cs"),
            CSharpSyntaxTree.ParseText(model.Logic, options, $"{model.ClassName}.Logic.cs"),
            CSharpSyntaxTree.ParseText(model.Forms, options, $"{model.ClassName}.Forms.cs"));
        using var documentation = new MemoryStream();
        var resource = new ResourceDescription(model.ResourceName, () => new MemoryStream(model.Data), isPublic: true);
        var assembly = Emit(Compilation(model.ClassName, trees, NullableContextOptions.Enable), [resource], documentation);
        return (assembly, documentation.ToArray());
    }

    private static CSharpCompilation Compilation(string name, ImmutableArray<SyntaxTree> trees, NullableContextOptions nullable) =>
        CSharpCompilation.Create(name, trees, Metadata.Value, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            deterministic: true,
            concurrentBuild: false,
            nullableContextOptions: nullable));

    private static byte[] Emit(CSharpCompilation compilation, IEnumerable<ResourceDescription> resources, Stream? documentation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, xmlDocumentationStream: documentation, manifestResources: resources, options: new EmitOptions());
        if (!result.Success)
        {
            var error = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"The generated C# does not compile: {error}");
        }

        var bytes = assembly.ToArray();
        GeneratedCodeGuard.Demand(bytes);
        return bytes;
    }

    private static unsafe PortableExecutableReference ReferenceTo(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
            throw new InvalidOperationException($"The metadata of {assembly.GetName().Name} cannot be read.");
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference();
    }
}
