namespace AfterNato.Compiler.Files;

/// <summary>Writes files whole or not at all: what was there before stays until everything new is on the disk.</summary>
public static class AtomicFile
{
    /// <summary>Writes the content to a temporary file beside the target and moves it into place, keeping the target's permissions.</summary>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string path, byte[] content)
    {
        // Who lays out a file by a link to it means the file.
        var target = File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(true)?.FullName ?? path : path;
        if (!OperatingSystem.IsWindows() && File.Exists(target) && (File.GetUnixFileMode(target) & UnixFileMode.UserWrite) == 0)
            throw new UnauthorizedAccessException($"{target} is read-only.");
        WriteAll([(target, content)]);
    }

    /// <summary>
    /// Writes all of the files or none: no file is moved into place before every one is on the disk. A link in the place of a file is replaced,
    /// not followed, so that nothing is written outside the folder.
    /// </summary>
    /// <exception cref="IOException">The disk is full, or a folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be written, or a folder stands where a file should.</exception>
    public static void WriteAll(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        var written = new List<(string Temporary, string Target)>();
        try
        {
            foreach (var (target, content) in files)
            {
                if (Directory.Exists(target))
                    throw new IOException($"{target} is a folder.");
                var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target)) ?? "", $".{Path.GetRandomFileName()}");
                written.Add((temporary, target));
                WriteNew(temporary, content, target);
            }

            foreach (var (temporary, target) in written)
                File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            foreach (var (temporary, _) in written)
                File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Puts a new file on the disk with the permissions of the target that it is for, from the first byte on: nobody may read in between what was not for everybody.</summary>
    internal static void WriteNew(string path, byte[] content, string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        UnixFileMode? mode = OperatingSystem.IsWindows() || !File.Exists(target) ? null : File.GetUnixFileMode(target);
        if (mode is { } narrow && !OperatingSystem.IsWindows())
            options.UnixCreateMode = narrow;
        using (var stream = new FileStream(path, options))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        // What the process takes away from every new file, the target may have.
        if (mode is { } same && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, same);
    }
}
