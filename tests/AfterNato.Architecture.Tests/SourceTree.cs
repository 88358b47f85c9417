using AfterNato.Testing;

namespace AfterNato.Architecture.Tests;

/// <summary>The files of the product as developers see them: without what building leaves behind.</summary>
internal static class SourceTree
{
    private static readonly string[] Folders = ["lang", "stdlib", "compiler"];

    /// <summary>Paths from the root of the repository.</summary>
    public static IEnumerable<string> Files(string pattern) =>
        Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories))
            .Select(Repository.FromRoot)
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    /// <summary>The C# files of the product, which are never generated.</summary>
    public static IReadOnlyList<CodeFile> Code { get; } = [.. Files("*.cs").Select(path => new CodeFile(path, Repository.Read(path)))];

    /// <summary>Fails with the list of what breaks a rule.</summary>
    public static void AssertNone(IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
