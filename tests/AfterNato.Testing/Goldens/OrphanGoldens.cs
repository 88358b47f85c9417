namespace AfterNato.Testing.Goldens;

/// <summary>Finds golden files that nothing compares itself with any more; they would look like a promise and keep none.</summary>
public static class OrphanGoldens
{
    private const string Infix = ".verified.";

    /// <summary>The golden files under a folder that belong neither to an `.arch` file nor to a test method beside them.</summary>
    public static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(folder, $"*{Infix}*", SearchOption.AllDirectories)
            .Where(golden => !IsInBuildOutput(Path.GetRelativePath(folder, golden)) && !IsClaimed(golden))
            .Order(StringComparer.Ordinal);

    private static bool IsClaimed(string golden)
    {
        var stem = golden[..golden.LastIndexOf(Infix, StringComparison.Ordinal)];
        if (File.Exists($"{stem}.arch"))
            return true;

        var method = Path.GetExtension(stem).TrimStart('.');
        var source = Path.ChangeExtension(stem, "cs");
        return method.Length > 0 && File.Exists(source) && File.ReadAllText(source).Contains($" {method}(", StringComparison.Ordinal);
    }

    private static bool IsInBuildOutput(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
