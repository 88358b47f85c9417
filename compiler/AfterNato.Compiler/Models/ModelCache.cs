using System.Security.Cryptography;
using System.Text;

using AfterNato.Runtime;

namespace AfterNato.Compiler.Models;

/// <summary>
/// Compiled models by the hash of what they were compiled from. The folder belongs to its owner alone, entries are written whole or not at
/// all, and each is loaded only if its content still has the hash that it was written with. Anything wrong with the cache means a fresh
/// compilation, never an error.
/// </summary>
internal sealed class ModelCache
{
    /// <summary>How many bytes all entries together may have.</summary>
    public const long LargestSize = 64 * 1024 * 1024;

    private const int HashLength = SHA256.HashSizeInBytes;
    private const string Extension = ".model";
    private const string Unfinished = ".new";

    private readonly string _folder;
    private readonly long _largestSize;

    private ModelCache(string folder, long largestSize)
    {
        _folder = folder;
        _largestSize = largestSize;
    }

    /// <summary>The cache of the user; null where there is no safe place for one.</summary>
    public static ModelCache? OfUser() => FolderOf(Environment.GetEnvironmentVariable) is { } folder ? In(folder) : null;

    /// <summary>The folder of the cache in this environment; null where there is none.</summary>
    public static string? FolderOf(Func<string, string?> environment)
    {
        // To the superuser every folder is open, also that of whoever called `sudo`: code from there must not run with all rights.
        if (Environment.IsPrivilegedProcess && environment("SUDO_UID") is { Length: > 0 } and not "0")
            return null;

        string? home;
        if (OperatingSystem.IsWindows())
            home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        else if (environment("XDG_CACHE_HOME") is { Length: > 0 } given && Path.IsPathRooted(given))
            home = given;
        else
            home = environment("HOME") is { Length: > 0 } own && Path.IsPathRooted(own) ? Path.Combine(own, ".cache") : null;
        return string.IsNullOrEmpty(home) ? null : Path.Combine(home, "afternato", "models");
    }

    /// <summary>The cache in this folder; null if it cannot be made there, or others could read or change it.</summary>
    public static ModelCache? In(string folder, long largestSize = LargestSize)
    {
        try
        {
            return IsOwn(folder) ? new(folder, largestSize) : null;
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            return null;
        }
    }

    /// <summary>What a model is compiled from, as a name for a file.</summary>
    public static string KeyOf(string source)
    {
        var versions = $"{typeof(Architecture).Module.ModuleVersionId} {typeof(ModelCache).Module.ModuleVersionId} {Environment.Version}\n";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(versions + source)));
    }

    /// <summary>The assembly that was compiled from this; null when it is not there or not as it was written.</summary>
    public byte[]? Find(string key)
    {
        try
        {
            var entry = new FileInfo(PathOf(key));
            if (!entry.Exists || entry.Length <= HashLength || entry.Length > _largestSize)
                return null;
            var content = File.ReadAllBytes(entry.FullName);
            var assembly = content.AsSpan(HashLength);
            return HashOf(key, assembly).AsSpan().SequenceEqual(content.AsSpan(0, HashLength)) ? assembly.ToArray() : null;
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            return null;
        }
    }

    public void Add(string key, byte[] assembly)
    {
        var temporary = Path.Combine(_folder, Path.GetRandomFileName() + Unfinished);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(HashOf(key, assembly));
                stream.Write(assembly);
            }

            File.Move(temporary, PathOf(key), overwrite: true);
            Prune();
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            Discard(temporary);
        }
    }

    // Only its owner can set the permissions of a folder, so that doing it proves whose it is.
    private static bool IsOwn(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return true;
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        var mode = File.GetUnixFileMode(folder);
        if ((mode & Others) != 0)
            return false;
        File.SetUnixFileMode(folder, mode);
        return true;
    }

    // An entry belongs to its key: the model of another architecture under this name would be answered with just as calmly.
    private static byte[] HashOf(string key, ReadOnlySpan<byte> assembly)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        hash.AppendData(assembly);
        return hash.GetHashAndReset();
    }

    // The oldest entries go until the rest fits, and with them what was left behind half written. Nothing else in the folder is touched.
    private void Prune()
    {
        var entries = new DirectoryInfo(_folder).GetFiles()
            .Where(entry => entry.Extension is Extension or Unfinished)
            .OrderByDescending(entry => entry.LastWriteTimeUtc)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal);
        var size = 0L;
        foreach (var entry in entries)
        {
            size += entry.Length;
            if (size > _largestSize)
                Discard(entry.FullName);
        }
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            // Somebody else holds it; it will go next time.
        }
    }

    private string PathOf(string key) => Path.Combine(_folder, key + Extension);

    private static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}
