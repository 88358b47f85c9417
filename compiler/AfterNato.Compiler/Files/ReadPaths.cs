namespace AfterNato.Compiler.Files;

/// <summary>
/// The paths at which files were looked for, with what was there just before: what reading them gave holds for as long as nothing there has
/// changed. Paths at which nothing was found are among them, since something may come to be there.
/// </summary>
public sealed class ReadPaths
{
    private readonly Dictionary<string, Stamp> _stamps = new(StringComparer.Ordinal);
    private string? _first;

    /// <summary>The paths, as they were asked for.</summary>
    internal IReadOnlyCollection<string> All => _stamps.Keys;

    /// <summary>The folders of the files that were there, and of the one that was asked for first, which may come back.</summary>
    internal IEnumerable<string> Folders => _stamps.Where(pair => pair.Value.IsThere || pair.Key == _first).Select(pair => Path.GetDirectoryName(pair.Key)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whether anything there is not as it was.</summary>
    internal bool HaveChanged => _stamps.Any(pair => pair.Value != Stamp.Of(pair.Key));

    /// <summary>Notes what is at a path, once: what came later was not read.</summary>
    internal void Note(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
            return;
        var full = Path.GetFullPath(path);
        _first ??= full;
        if (!_stamps.ContainsKey(full))
            _stamps.Add(full, Stamp.Of(full));
    }

    private readonly record struct Stamp(bool IsThere, string Target, DateTime Written, long Length)
    {
        public static Stamp Of(string path)
        {
            try
            {
                var file = new FileInfo(ProjectRoot.Resolved(path));
                return file.Exists ? new(true, file.FullName, file.LastWriteTimeUtc, file.Length) : new(Directory.Exists(file.FullName), file.FullName, default, 0);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return default;
            }
        }
    }
}
