using AfterNato.Compiler.Files;

namespace AfterNato.Compiler.Documents;

/// <summary>
/// A folder within that of a site, in which files lie until all of them are on the disk. One run at a time has it; what a run left that was killed,
/// the next takes away.
/// </summary>
internal sealed class Staging : IDisposable
{
    /// <summary>The name of the folder.</summary>
    public const string Name = ".afternato-site";

    private const string LockName = "lock";

    private readonly string _folder;
    private readonly FileStream _lock;
    private int _count;

    private Staging(string folder, FileStream mine) => (_folder, _lock) = (folder, mine);

    /// <summary>Takes the folder for one run.</summary>
    /// <exception cref="SiteFolderException">Another run has it, or it is none that this tool made.</exception>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public static Staging In(string site)
    {
        var folder = Path.Combine(site, Name);
        if (new DirectoryInfo(folder).LinkTarget is not null)
            throw new SiteFolderException($"holds the link `{Name}`, which this tool did not make; move it away");
        Directory.CreateDirectory(folder);
        var staging = new Staging(folder, Lock(Path.Combine(folder, LockName)));
        staging.Clear();
        return staging;
    }

    /// <summary>Puts a file on the disk that will stand at a path, and says where it lies until then.</summary>
    public string Add(string target, byte[] content)
    {
        var path = Path.Combine(_folder, FormattableString.Invariant($"{_count++}"));
        AtomicFile.WriteNew(path, content, target);
        return path;
    }

    public void Dispose()
    {
        Clear();
        _lock.Dispose();
        File.Delete(_lock.Name);
        if (!Directory.EnumerateFileSystemEntries(_folder).Any())
            Directory.Delete(_folder);
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new SiteFolderException("is being written by another run of this tool; wait until it ends");
        }
    }

    // Nothing but what this class names itself.
    private void Clear()
    {
        foreach (var file in Directory.EnumerateFiles(_folder).Where(file => Path.GetFileName(file).All(char.IsAsciiDigit)).ToList())
            File.Delete(file);
    }
}
