using System.Runtime.CompilerServices;

namespace AfterNato.Testing;

/// <summary>Where the repository is, whatever folder the tests are run from.</summary>
public static class Repository
{
    public static string Root { get; } = Above(ThisFile());

    /// <summary>The `.arch` files that users receive: the standard library and the examples, as paths from the root.</summary>
    public static IReadOnlyList<string> ShippedArchitectures { get; } =
    [
        .. new[] { "stdlib", "examples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.arch", SearchOption.AllDirectories))
            .Select(FromRoot)
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string pathFromRoot) => File.ReadAllText(Path.Combine(Root, pathFromRoot));

    /// <summary>The path from the root, with `/` on every system.</summary>
    public static string FromRoot(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Above(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "AfterNato.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException($"No AfterNato.sln above {file}: the tests need the sources that they were built from.");
    }
}
