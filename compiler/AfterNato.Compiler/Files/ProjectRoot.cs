using AfterNato.Compiler.Projects;

namespace AfterNato.Compiler.Files;

/// <summary>
/// The folder that imports cannot leave: the nearest one above the architecture that holds an `afternato.json`, or else the
/// architecture's own. Symbolic links are followed before anything is compared.
/// </summary>
internal sealed class ProjectRoot
{
    /// <summary>How many links one path may lead through; more are a circle.</summary>
    private const int MostLinks = 40;

    private readonly string _folder;

    private readonly int? _height;

    private ProjectRoot(string folder, int? height) => (_folder, _height) = (folder, height);

    /// <summary>The file that marks it; null when none does.</summary>
    public string? File => _height is null ? null : Path.Combine(_folder, ProjectFile.Name);

    public static ProjectRoot Of(string file) => Of(file, FileTree.OnDisk, top: null);

    /// <summary>The same among the files of a revision, up to the folder of its repository.</summary>
    public static ProjectRoot Of(string file, FileTree files, string? top)
    {
        var own = Path.GetDirectoryName(files.Resolved(Path.GetFullPath(file))) ?? Path.GetPathRoot(file) ?? "/";
        var height = 0;
        for (var folder = new DirectoryInfo(own); folder is not null; folder = folder.FullName == top ? null : folder.Parent)
        {
            if (files.Has(Path.Combine(folder.FullName, ProjectFile.Name)))
                return new(folder.FullName, height);
            height++;
        }

        return new(own, null);
    }

    /// <summary>The way to the file that marks it from where the user stands, whose architecture is called by this path.</summary>
    public string FileSeenFrom(string architecture) =>
        Path.Combine([Path.GetDirectoryName(architecture) ?? "", .. Enumerable.Repeat("..", _height ?? 0), ProjectFile.Name]).Replace('\\', '/');

    /// <summary>Whether a path without links lies in the project.</summary>
    public bool Contains(string resolved)
    {
        var relative = Path.GetRelativePath(_folder, resolved);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
    }

    /// <summary>
    /// The path with every link in it followed, wherever it stands: each folder on the way may be one, and so may each folder that a link
    /// leads through. A path in a circle of links stays as it is; nothing can be read there.
    /// </summary>
    public static string Resolved(string path)
    {
        var links = 0;
        var resolved = Path.GetPathRoot(path) ?? "";
        var rest = new Stack<string>(Parts(path[resolved.Length..]));
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
                return path;
            var root = Path.GetPathRoot(target) ?? "";
            resolved = root.Length > 0 ? root : resolved;
            foreach (var inner in Parts(target[root.Length..]))
                rest.Push(inner);
        }

        return resolved;
    }

    // Last part first, as a stack takes them.
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").Reverse();
}
