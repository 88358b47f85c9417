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
    private const long LargestSize = 64 * 1024 * 1024;
    private const int HashLength = 32;

    private readonly string _folder;

    private ModelCache(string folder) => _folder = folder;

    /// <summary>The cache of the user; null where there is no safe place for one.</summary>
    public static ModelCache? OfUser()
    {
        try
        {
            var home = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } given && Path.IsPathRooted(given)
                ? given
                : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } profile ? Path.Combine(profile, ".cache") : null;
            if (OperatingSystem.IsWindows())
                home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return string.IsNullOrEmpty(home) ? null : In(Path.Combine(home, "afternato", "models"));
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
            var path = PathOf(key);
            if (!File.Exists(path))
                return null;
            var entry = File.ReadAllBytes(path);
            if (entry.Length <= HashLength)
                return null;
            var assembly = entry.AsSpan(HashLength);
            return SHA256.HashData(assembly).AsSpan().SequenceEqual(entry.AsSpan(0, HashLength)) ? assembly.ToArray() : null;
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            return null;
        }
    }

    public void Add(string key, byte[] assembly)
    {
        var temporary = Path.Combine(_folder, Path.GetRandomFileName());
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(SHA256.HashData(assembly));
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

    private static ModelCache? In(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return new(folder);
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var others = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        return (File.GetUnixFileMode(folder) & others) == 0 ? new(folder) : null;
    }

    // The oldest entries go until the rest fits.
    private void Prune()
    {
        var entries = new DirectoryInfo(_folder).GetFiles().OrderByDescending(entry => entry.LastWriteTimeUtc).ThenBy(entry => entry.Name, StringComparer.Ordinal);
        var size = 0L;
        foreach (var entry in entries)
        {
            size += entry.Length;
            if (size > LargestSize)
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

    private string PathOf(string key) => Path.Combine(_folder, $"{key}.model");

    private static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;
}
