using System.Globalization;
using System.Text;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Files;

/// <summary>The files as a revision of a git repository keeps them. What it keeps of links is where they lead, and they are not followed.</summary>
internal sealed class RevisionTree : FileTree
{
    private const string Link = "120000";

    private readonly Git _git;
    private readonly string _top;
    private readonly string _commit;
    private readonly Dictionary<string, Entry?> _entries = [];

    private RevisionTree(Git git, string top, string commit) => (_git, _top, _commit) = (git, top, commit);

    /// <summary>The folder of the repository.</summary>
    public string Top => _top;

    /// <summary>The revision in which a file is looked for.</summary>
    /// <param name="path">The file, which need not be there today.</param>
    /// <param name="revision">The revision as the user names it.</param>
    /// <exception cref="RevisionException">There is no repository or no such revision.</exception>
    public static RevisionTree Of(string path, string revision)
    {
        var folder = ProjectRoot.Resolved(Path.GetFullPath(path));
        do
            folder = Path.GetDirectoryName(folder) ?? Path.GetPathRoot(folder) ?? "/";
        while (!Directory.Exists(folder));

        var git = new Git(folder);
        var (top, complaint) = git.AskLine("rev-parse", "--show-toplevel");
        if (string.IsNullOrEmpty(top))
            throw new RevisionException($"`{SafeText.Shown(path)}` lies in no git repository, so there are no revisions of it: {complaint}. Name the two versions as files.");
        if (revision.Length == 0 || revision.StartsWith('-') || revision.Contains('\0', StringComparison.Ordinal))
            throw new RevisionException($"`{(revision.Length == 0 ? "" : SafeText.Shown(revision))}` names no revision. Write a commit, a branch or a tag: `main`, `v1.2`, `HEAD~3`.");
        var (commit, _) = git.AskLine("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}");
        return commit is { Length: > 0 }
            ? new RevisionTree(git, ProjectRoot.Resolved(Path.GetFullPath(top)), commit)
            : throw new RevisionException($"There is no revision `{SafeText.Shown(revision)}` in the repository of `{SafeText.Shown(path)}`. `git log --oneline` lists them; a clone that was made shallow has only the last ones.");
    }

    public override string Resolved(string path) => path;

    public override bool Has(string path) => EntryAt(path) is not null;

    public override (SourceFile File, Diagnostic? Problem) Read(string path, string shownAs)
    {
        var empty = new SourceFile(shownAs, "");
        if (EntryAt(path) is not { } entry)
            return (empty, FileDiagnostics.FileNotFound(empty));
        if (!entry.IsFile)
            return (empty, FileDiagnostics.NotAFile(empty));
        if (entry.Length > SourceReader.LargestFile)
            return (empty, FileDiagnostics.FileTooLarge(empty));
        if (_git.Ask(SourceReader.LargestFile, "cat-file", "blob", entry.Hash).Answer is not { } content)
            return (empty, FileDiagnostics.Unreadable(empty));
        using var stream = new MemoryStream(content);
        return SourceReader.Read(stream, shownAs);
    }

    public override string? WhyUnreadable(string path, int largest) => EntryAt(path) switch
    {
        { Mode: Link } => "it is a link, which no revision follows",
        { IsFile: true } entry => WhyLength(entry.Length, largest),
        _ => "it is a folder",
    };

    private Entry? EntryAt(string path)
    {
        if (!_entries.TryGetValue(path, out var entry))
            _entries.Add(path, entry = Find(Path.GetRelativePath(_top, path).Replace('\\', '/')));
        return entry;
    }

    private Entry? Find(string inside)
    {
        const int Most = 1024 * 1024;
        if (inside == "." || inside.StartsWith("../", StringComparison.Ordinal) || inside == ".." || Path.IsPathRooted(inside) || inside.Contains('\0', StringComparison.Ordinal))
            return null;
        var (answer, _) = _git.Ask(Most, "--literal-pathspecs", "ls-tree", "-z", "-l", "--full-tree", _commit, "--", inside);

        // `100644 blob 0123…  2048<tab>path`, each ended by a zero.
        if (answer is not { Length: > 0 } || Encoding.UTF8.GetString(answer).Split('\0')[0].Split('\t', 2) is not [var head, var found] || found != inside)
            return null;
        return head.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var mode, var type, var hash, var length]
            ? new Entry(mode, type == "blob" && mode != Link, hash, long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0)
            : null;
    }

    private sealed record Entry(string Mode, bool IsFile, string Hash, long Length);
}
