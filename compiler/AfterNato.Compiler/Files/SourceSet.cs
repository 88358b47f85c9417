using System.Collections.Immutable;

using AfterNato.Compiler.Projects;
using AfterNato.Semantics.Libraries;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Files;

/// <summary>An architecture's file and every file that it reaches through `use`, each read once.</summary>
/// <param name="Units">The files, the architecture's own first.</param>
/// <param name="Problems">Messages about files that could not be read.</param>
public sealed record SourceSet(ImmutableArray<SourceUnit> Units, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>How many files an architecture may use.</summary>
    internal const int MostFiles = 1_000;

    /// <summary>What the project in which the file lies says; null when there is no such file, or something is wrong with it.</summary>
    public ProjectFile? Project { get; init; }

    /// <summary>Where the architecture's own file was read; null when it could not be.</summary>
    internal Surroundings? Surroundings { get; private init; }

    /// <summary>Reads the file at a path, with what it uses.</summary>
    public static SourceSet OfPath(string path) => OfPath(path, FileTree.OnDisk);

    /// <summary>Reads the file at a path, with what it uses.</summary>
    /// <param name="path">The path.</param>
    /// <param name="paths">Where every path is noted that is looked at for it, now and as its meaning is read.</param>
    public static SourceSet OfPath(string path, ReadPaths paths) => OfPath(path, new NotedTree(FileTree.OnDisk, paths));

    internal static SourceSet OfPath(string path, FileTree files)
    {
        var (file, problem) = files.Read(path, path);
        return problem is null ? new Reading(ProjectRoot.Of(path, files, top: null), files).Follow(file, path) : Nothing(file, problem);
    }

    /// <summary>Reads the file that a revision of a git repository keeps at a path, with what it uses of the same revision.</summary>
    /// <param name="path">The path, at which there need be no file today.</param>
    /// <param name="revision">A commit, a branch or a tag.</param>
    /// <exception cref="RevisionException">There is no repository, no such revision, no such file in it, or no git.</exception>
    public static SourceSet OfRevision(string path, string revision)
    {
        if (path.Length == 0)
            throw new RevisionException("The name of the file is empty. Name the file whose versions are to be compared.");
        var full = ProjectRoot.Resolved(Path.GetFullPath(path));
        var tree = RevisionTree.Of(path, revision);
        if (!tree.Has(full))
        {
            var shown = SafeText.Shown(path);
            throw new RevisionException($"Revision `{SafeText.Shown(revision)}` has no file `{shown}`. If it had another name then, name that first: `afternato diff OLD-NAME {shown} --since {SafeText.Shown(revision)}`.");
        }

        var (file, problem) = tree.Read(full, path);
        return problem is null ? new Reading(ProjectRoot.Of(full, tree, tree.Top), tree).Follow(file, full) : Nothing(file, problem);
    }

    /// <summary>Reads a stream, with what it uses. Its paths are those of the folder that the program runs in.</summary>
    public static SourceSet OfStream(Stream stream, string shownAs)
    {
        var (file, problem) = SourceReader.Read(stream, shownAs);
        return problem is null ? OfText(file) : Nothing(file, problem);
    }

    /// <summary>Takes a text that is already there, with what it uses.</summary>
    public static SourceSet OfText(SourceFile file) => OfText(file, Path.Combine(Directory.GetCurrentDirectory(), "<stdin>"));

    /// <summary>Takes a text in the place of the one that lies at a path, with what it uses.</summary>
    public static SourceSet OfText(SourceFile file, string path) => new Reading(ProjectRoot.Of(path), FileTree.OnDisk).Follow(file, path);

    private static SourceSet Nothing(SourceFile file, Diagnostic problem) =>
        new([new SourceUnit(SyntaxTree.Parse(file), [])], [problem]);

    private sealed class Reading(ProjectRoot root, FileTree files)
    {
        private readonly Dictionary<string, SyntaxTree> _trees = [];
        private readonly List<SourceUnit> _units = [];
        private readonly List<Diagnostic> _problems = [];
        private readonly Queue<(SyntaxTree Tree, string? Path)> _unread = [];

        public SourceSet Follow(SourceFile file, string path)
        {
            var full = files.Resolved(Path.GetFullPath(path));
            var main = SyntaxTree.Parse(file);
            _trees.Add(full, main);
            _unread.Enqueue((main, full));
            while (_unread.TryDequeue(out var next))
                _units.Add(new SourceUnit(next.Tree, [.. Import.Of(next.Tree).Select(import => Resolve(import, next.Tree, next.Path))]));
            var (project, problems) = root.File is { } marker ? ProjectFileReader.Read(files, marker, Shortest(root.FileSeenFrom(file.Path))) : (null, []);
            return new SourceSet([.. _units], [.. _problems, .. problems]) { Project = project, Surroundings = new(full, root, files) };
        }

        private ResolvedImport Resolve(Import import, SyntaxTree tree, string? path)
        {
            if (!import.IsPath)
                return Known(import.Target, () => StandardLibrary.Find(import.Target), null) is { } library
                    ? new(import, library)
                    : new(import, null, "there is no such library", import.IsBase ? $"An architecture is named by its file, as a path in quotes: `extends \"{import.Target}.arch\"`." : null);
            if (path is null)
                return new(import, null, "a library of the standard library uses no files", "Remove the line.");
            if (Path.IsPathRooted(import.Target) || import.Target.Length == 0 || import.Target.Contains('\0'))
                return new(import, null, "its path does not begin at the folder of this file", "Write the path from the folder of this file: \"rules.arch\", \"shared/rules.arch\".");

            var full = files.Resolved(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path) ?? "", import.Target)));
            if (!root.Contains(full))
                return new(import, null, "it lies outside the folder of the project", "Move it there; or put a file `afternato.json` with the content `{}` into the folder that holds both.");
            if (_trees.TryGetValue(full, out var known))
                return new(import, known);
            if (_trees.Count >= MostFiles)
                return TooMany(import, tree);

            var (file, problem) = files.Read(full, Shown(tree.File.Path, import.Target));
            return problem is not null
                ? new(import, null, char.ToLowerInvariant(problem.Message[0]) + problem.Message[1..].TrimEnd('.'), problem.Hint)
                : new(import, Known(full, () => SyntaxTree.Parse(file), full));
        }

        // Said once: of the files that are too many there may be thousands.
        private ResolvedImport TooMany(Import import, SyntaxTree tree)
        {
            if (_problems.Count == 0)
                _problems.Add(FileDiagnostics.TooManyFiles(new(tree.File, import.Clause.Core)));
            return new(import, null);
        }

        private SyntaxTree? Known(string key, Func<SyntaxTree?> read, string? path)
        {
            if (_trees.TryGetValue(key, out var tree))
                return tree;
            if (read() is not { } fresh)
                return null;
            _trees.Add(key, fresh);
            _unread.Enqueue((fresh, path));
            return fresh;
        }

        // Messages speak of a library by the way from where the user stands to it.
        private static string Shown(string importer, string target) =>
            Path.GetDirectoryName(importer) is { Length: > 0 } folder ? Shortest(Path.Combine(folder, target).Replace('\\', '/')) : target;

        // «shared/../rules.arch» is «rules.arch».
        private static string Shortest(string path)
        {
            var parts = new List<string>();
            foreach (var part in path.Split('/'))
            {
                if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or "." or ""))
                    parts.RemoveAt(parts.Count - 1);
                else
                    parts.Add(part);
            }

            return string.Join('/', parts);
        }
    }
}
