namespace AfterNato.Compiler.Files;

/// <summary>
/// Waits until files change that something was read from. What the system tells is only a reason to look: editors save in many ways, several events
/// may be one change, some file systems tell nothing, and a folder that is moved away and back is another folder. Nothing is ever missed for longer
/// than <see cref="Patience"/>.
/// </summary>
public sealed class FileWatch : IDisposable
{
    // An editor that empties a file before it fills it, or saves several at a time, is given this long to go on.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    // Who writes without a pause sees something all the same.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    // How often files are looked at of which the system tells nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    private readonly SemaphoreSlim _told = new(0);
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private volatile ReadPaths _paths = new();
    private volatile HashSet<string> _names = [];

    /// <summary>Watches these paths from now on, in place of those before.</summary>
    /// <param name="paths">The paths, noted as they were read: what has changed since is a change.</param>
    public void Watch(ReadPaths paths)
    {
        _names = paths.All.ToHashSet(StringComparer.Ordinal);
        _paths = paths;
        var folders = paths.Folders.ToHashSet(StringComparer.Ordinal);
        foreach (var folder in _watchers.Keys.Except(folders).ToList())
            Forget(folder);
        foreach (var folder in folders.Except(_watchers.Keys).ToList())
        {
            if (Watching(folder) is { } watcher)
                _watchers.Add(folder, watcher);
        }

        if (paths.HaveChanged)
            Tell();
    }

    /// <summary>Waits for the next change of what is watched. Several that follow each other at once are one; none after that is lost.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        while (!await _told.WaitAsync(Patience, stop).ConfigureAwait(false))
        {
            if (!_paths.HaveChanged)
                continue;

            // Nobody told: what is watched is not what is there any more.
            foreach (var folder in _watchers.Keys.ToList())
                Forget(folder);
            break;
        }

        var begin = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(begin) < LongestPause && await _told.WaitAsync(Pause, stop).ConfigureAwait(false))
        {
            // Each further word of a change begins another pause.
        }

        while (await _told.WaitAsync(0, CancellationToken.None).ConfigureAwait(false))
        {
            // What was told until now is seen by whoever reads from now on.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var folder in _watchers.Keys.ToList())
            Forget(folder);
        _told.Dispose();
    }

    private FileSystemWatcher? Watching(string folder)
    {
        var watcher = new FileSystemWatcher();
        try
        {
            watcher.Path = folder;
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime;
            watcher.Changed += (_, change) => Tell(change.FullPath);
            watcher.Created += (_, change) => Tell(change.FullPath);
            watcher.Deleted += (_, change) => Tell(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Tell(change.OldFullPath);
                Tell(change.FullPath);
            };
            watcher.Error += (_, _) => Tell();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder has gone, or the system watches no more of them: looking from time to time has to do.
            watcher.Dispose();
            return null;
        }
    }

    private void Tell(string path)
    {
        if (_names.Contains(path))
            Tell();
    }

    private void Tell()
    {
        try
        {
            _told.Release();
        }
        catch (ObjectDisposedException)
        {
            // The system may tell something while nobody waits for it any more.
        }
    }

    private void Forget(string folder)
    {
        if (_watchers.Remove(folder, out var watcher))
            watcher.Dispose();
    }
}
