using System.Collections.Frozen;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace AfterNato.Compiler.Models;

/// <summary>
/// Proves that compiled code can call nothing but the runtime library and a few types of the system. It reads the finished assembly, where
/// everything that could be called must be listed, so nothing that the generator wrote can slip past it.
/// </summary>
internal static class GeneratedCodeGuard
{
    private const string RuntimeAssembly = "AfterNato.Runtime";

    private static readonly FrozenSet<string> AllowedNamespaces = FrozenSet.Create(
        StringComparer.Ordinal, "System.Runtime.CompilerServices", "System.Collections.Immutable", "System.Numerics");

    private static readonly FrozenSet<string> AllowedTypes = FrozenSet.Create(
        StringComparer.Ordinal,
        "System.ArgumentOutOfRangeException", "System.Array", "System.Attribute", "System.Boolean", "System.Diagnostics.DebuggableAttribute", "System.Enum",
        "System.Func`1", "System.Func`2", "System.Func`3", "System.Globalization.CultureInfo", "System.Int32", "System.Int64", "System.IFormatProvider", "System.NotSupportedException",
        "System.Nullable`1", "System.Object", "System.ReadOnlySpan`1", "System.Runtime.InteropServices.InAttribute", "System.RuntimeFieldHandle", "System.RuntimeTypeHandle", "System.String",
        "System.Type", "System.ValueTuple`2", "System.ValueType", "Microsoft.CodeAnalysis.EmbeddedAttribute",
        "System.Diagnostics.DebuggableAttribute/DebuggingModes", "System.AttributeUsageAttribute", "System.AttributeTargets");

    /// <exception cref="InvalidOperationException">The code reaches for something that no generated code needs.</exception>
    public static void Demand(byte[] assembly)
    {
        using var pe = new PEReader(new MemoryStream(assembly, writable: false));
        var metadata = pe.GetMetadataReader();
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            var name = FullName(metadata, type);
            if (!IsAllowed(metadata, type, name))
                throw new InvalidOperationException($"The generated C# reaches for {name}, which generated code never needs.");
        }

        if (metadata.GetTableRowCount(TableIndex.ImplMap) > 0)
            throw new InvalidOperationException("The generated C# reaches for native code, which generated code never needs.");
    }

    private static bool IsAllowed(MetadataReader metadata, TypeReference type, string name) =>
        AssemblyOf(metadata, type) == RuntimeAssembly
        || AllowedTypes.Contains(name)
        || AllowedNamespaces.Contains(name.Contains('.', StringComparison.Ordinal) ? name[..name.LastIndexOf('.')] : "");

    private static string FullName(MetadataReader metadata, TypeReference type)
    {
        var name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return $"{FullName(metadata, metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope))}/{name}";
        return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string AssemblyOf(MetadataReader metadata, TypeReference type) => type.ResolutionScope.Kind switch
    {
        HandleKind.AssemblyReference => metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
        HandleKind.TypeReference => AssemblyOf(metadata, metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope)),
        _ => "",
    };
}
