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

    private const string CompilerServices = "System.Runtime.CompilerServices.";

    private static readonly FrozenSet<string> AllowedTypes = FrozenSet.Create(
        StringComparer.Ordinal,
        "System.ArgumentOutOfRangeException", "System.Array", "System.Attribute", "System.AttributeTargets", "System.AttributeUsageAttribute", "System.Boolean",
        "System.Collections.Immutable.ImmutableArray`1", "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggableAttribute/DebuggingModes",
        "System.Func`1", "System.Func`2", "System.Func`3", "System.Globalization.CultureInfo", "System.IFormatProvider", "System.Int32", "System.Int64",
        "System.NotSupportedException", "System.Nullable`1", "System.Numerics.BigInteger", "System.Object", "System.ReadOnlySpan`1",
        "System.Runtime.CompilerServices.IsExternalInit", "System.Runtime.InteropServices.InAttribute", "System.RuntimeFieldHandle", "System.RuntimeTypeHandle",
        "System.String", "System.ValueTuple`2", "System.ValueType", "Microsoft.CodeAnalysis.EmbeddedAttribute");

    // Of these, only what C# itself calls: `typeof`, and the contents of an array.
    private static readonly FrozenDictionary<string, string[]> AllowedMembers = new Dictionary<string, string[]>
    {
        ["System.Type"] = ["GetTypeFromHandle"],
        ["System.Runtime.CompilerServices.RuntimeHelpers"] = ["InitializeArray", "CreateSpan"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

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
                throw ReachesFor(name);
        }

        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = FullName(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent));
            var name = metadata.GetString(member.Name);
            if (AllowedMembers.TryGetValue(type, out var allowed) && !allowed.Contains(name))
                throw ReachesFor($"{type}.{name}");
        }

        if (metadata.GetTableRowCount(TableIndex.ImplMap) > 0)
            throw ReachesFor("native code");
    }

    private static InvalidOperationException ReachesFor(string what) => new($"The generated C# reaches for {what}, which generated code never needs.");

    private static bool IsAllowed(MetadataReader metadata, TypeReference type, string name) =>
        AssemblyOf(metadata, type) == RuntimeAssembly
        || AllowedTypes.Contains(name)
        || AllowedMembers.ContainsKey(name)
        || (name.StartsWith(CompilerServices, StringComparison.Ordinal) && name.EndsWith("Attribute", StringComparison.Ordinal));

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
