namespace AfterNato.Compiler.Files;

/// <summary>Writes a file whole or not at all: what was there before stays until everything new is on the disk.</summary>
public static class AtomicFile
{
    /// <summary>Writes the content to a temporary file beside the target and moves it into place, keeping the target's permissions.</summary>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var target = File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(true)?.FullName ?? path : path;
        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target)) ?? "", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew))
                stream.Write(content);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
