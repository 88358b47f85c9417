using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

using AfterNato.Compiler.Files;
using AfterNato.Documentation;
using AfterNato.Documentation.Writing;

namespace AfterNato.Compiler.Documents;

/// <summary>A folder that holds a site. Nothing in it is ever changed or removed that no run of this tool has written.</summary>
public sealed class SiteFolder
{
    private readonly string _path;
    private readonly SiteManifest? _present;

    private SiteFolder(string path, SiteManifest? present) => (_path, _present) = (path, present);

    /// <summary>How the site in it was written; null where it holds none yet.</summary>
    public SiteManifest? Present => _present;

    /// <summary>A folder to write a site to: one that holds nothing, or a site.</summary>
    /// <exception cref="SiteFolderException">It is a file or below one, or holds something else.</exception>
    public static SiteFolder At(string path)
    {
        if (File.Exists(path))
            throw new SiteFolderException("is a file; a site needs a folder");
        for (var above = Path.GetDirectoryName(Path.GetFullPath(path)); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
                throw new SiteFolderException("lies below a file; a site needs a folder");
        }

        if (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
            return new(path, null);
        var manifest = Path.Combine(path, SiteManifest.Name);
        if (File.Exists(manifest) && SiteManifest.Read(File.ReadAllText(manifest)) is { } present && present.Files.Keys.All(IsInside))
            return new(path, present);
        throw new SiteFolderException($"holds files that are no site of this tool (there is no `{SiteManifest.Name}` of it); choose an empty or a new folder");
    }

    /// <summary>Writes a site whole or not at all, in the place of the one that was there.</summary>
    /// <exception cref="SiteFolderException">A file that nobody wrote with this tool is in the way.</exception>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Write(ImmutableArray<SiteFile> files)
    {
        var present = _present?.Files.Keys.ToHashSet(StringComparer.Ordinal) ?? [];
        if (files.FirstOrDefault(file => file.Path != SiteManifest.Name && !present.Contains(file.Path) && Path.Exists(Full(file.Path))) is { } foreign)
            throw new SiteFolderException($"holds `{foreign.Path}`, which this tool did not write; move it away");
        var made = files.Select(file => Path.GetDirectoryName(Full(file.Path)) ?? _path).Distinct().Where(folder => !Directory.Exists(folder)).OrderBy(folder => folder.Length).ToList();
        try
        {
            foreach (var folder in made)
                Directory.CreateDirectory(folder);
            AtomicFile.WriteAll([.. files.Select(file => (Full(file.Path), Encoding.UTF8.GetBytes(file.Text)))]);
        }
        catch
        {
            foreach (var folder in made.AsEnumerable().Reverse().Where(Directory.Exists).Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
                Directory.Delete(folder);
            throw;
        }

        // Pages that there are no longer go only now, and only as they were written.
        foreach (var (path, hash) in _present?.Files ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            if (files.All(file => file.Path != path) && HashOf(path) == hash)
                File.Delete(Full(path));
        }
    }

    /// <summary>What a site that is written now would have otherwise: a sentence for each file; none where the folder holds just that site.</summary>
    public IEnumerable<string> Differences(ImmutableArray<SiteFile> files)
    {
        foreach (var file in files)
        {
            var hash = HashOf(file.Path);
            if (hash is null)
                yield return $"{file.Path} is missing.";
            else if (hash != SiteFiles.Hash(file.Text))
                yield return $"{file.Path} is not what the file yields.";
        }

        foreach (var path in (_present?.Files.Keys ?? []).Where(path => files.All(file => file.Path != path)))
            yield return $"{path} belongs to no page any more.";
    }

    // Whoever has changed the manifest must not lead the tool out of the folder.
    private static bool IsInside(string path) => path.Length > 0 && !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) && path.Split('/').All(part => part is not ("" or "." or ".."));

    private string Full(string path) => Path.Combine(_path, path);

    private string? HashOf(string path) => File.Exists(Full(path)) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Full(path)))) : null;
}
