using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Compiler.Files;

/// <summary>The libraries that come with the compiler, inside its assembly.</summary>
internal static class StandardLibrary
{
    private const string Prefix = "std/";

    /// <summary>Their names as `use` writes them.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(StandardLibrary).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => $"std.{name[Prefix.Length..^".arch".Length]}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The library that declares a name outside every block; null when none does. It is asked when something is missing, and reads them all then.</summary>
    public static string? LibraryOf(string name) => Names.FirstOrDefault(library =>
        Find(library)?.Root.Items.OfType<DeclarationSyntax>().Any(declaration => declaration.Name is { } declared && declared.Is(name)) == true);

    /// <summary>Whether messages call a library of it by this path.</summary>
    public static bool Has(string path) => Names.Any(name => PathOf(name) == path);

    /// <summary>The tree of a library; null when there is none of this name.</summary>
    public static SyntaxTree? Find(string name)
    {
        if (!Names.Contains(name))
            return null;
        var path = PathOf(name);
        using var stream = typeof(StandardLibrary).Assembly.GetManifestResourceStream(path);
        return stream is null ? null : SyntaxTree.Parse(SourceReader.Read(stream, path).File);
    }

    private static string PathOf(string name) => $"{Prefix}{name["std.".Length..]}.arch";
}
