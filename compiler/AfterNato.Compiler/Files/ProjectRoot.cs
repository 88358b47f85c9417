namespace AfterNato.Compiler.Files;

/// <summary>
/// The folder that imports cannot leave: the nearest one above the architecture that holds an `afternato.json`, or else the
/// architecture's own. Symbolic links are followed before anything is compared.
/// </summary>
internal sealed class ProjectRoot
{
    private const string Marker = "afternato.json";

    private readonly string _folder;

    private ProjectRoot(string folder) => _folder = folder;

    public static ProjectRoot Of(string file)
    {
        var own = Path.GetDirectoryName(Resolved(Path.GetFullPath(file))) ?? Path.GetPathRoot(file) ?? "/";
        for (var folder = new DirectoryInfo(own); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
                return new(folder.FullName);
        }

        return new(own);
    }

    /// <summary>Whether the file, wherever its links lead, lies in the project.</summary>
    public bool Contains(string file)
    {
        var relative = Path.GetRelativePath(_folder, Resolved(file));
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
    }

    // Each folder on the way may be a link, so the path is walked from its root.
    private static string Resolved(string path)
    {
        var resolved = Path.GetPathRoot(path) ?? "";
        foreach (var part in path[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            resolved = Path.Combine(resolved, part);
            resolved = TargetOf(resolved) ?? resolved;
        }

        return resolved;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return (Directory.Exists(path) ? new DirectoryInfo(path).ResolveLinkTarget(true) : File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(true) : null)?.FullName;
        }
        catch (IOException)
        {
            // A link that leads round in a circle leads nowhere; reading the file will say so.
            return null;
        }
    }
}
