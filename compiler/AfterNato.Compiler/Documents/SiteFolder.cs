using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

using AfterNato.Documentation;
using AfterNato.Documentation.Writing;

namespace AfterNato.Compiler.Documents;

/// <summary>A folder that holds a site. Nothing in it is ever changed or removed that no run of this tool has written.</summary>
public sealed class SiteFolder
{
    private const int LargestManifest = 1 << 26;
    private const int DeepestLooked = 8;

    // What whoever publishes a folder puts beside the pages for the host and for those who index it; no reader takes it for a page.
    private static readonly HashSet<string> ForHosts = new(["CNAME", "favicon.ico", "robots.txt", "sitemap.xml"], StringComparer.Ordinal);

    private static readonly string[] Endings = [".html", ".md", ".css", ".js"];

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

        if (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any(entry => Path.GetFileName(entry) != Staging.Name))
            return new(path, null);
        if (ReadManifest(Path.Combine(path, SiteManifest.Name)) is { } present && present.Files.Keys.All(MayBeOurs))
            return new(path, present);
        throw new SiteFolderException($"holds files that are no site of this tool (there is no `{SiteManifest.Name}` of it); choose an empty or a new folder");
    }

    /// <summary>Writes a site whole or not at all, in the place of the one that was there.</summary>
    /// <exception cref="SiteFolderException">A file that nobody wrote with this tool is in the way, or another run writes to the folder.</exception>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Write(ImmutableArray<SiteFile> files)
    {
        var made = new List<string>();
        try
        {
            Make(_path, made);
            using var staging = Staging.In(_path);

            // Another run may have written since this one looked.
            At(_path).Write(files, staging, made);
        }
        catch
        {
            foreach (var folder in made.AsEnumerable().Reverse().Where(Directory.Exists).Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
                Directory.Delete(folder);
            throw;
        }
    }

    private void Write(ImmutableArray<SiteFile> files, Staging staging, List<string> made)
    {
        var present = _present?.Files ?? ImmutableSortedDictionary<string, string>.Empty;
        foreach (var path in files.Select(file => file.Path))
            RefuseWhatIsInTheWay(path);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Full(file.Path)) ?? _path).Distinct())
            Make(folder, made);

        // While files change places, the manifest names those of before too: whoever is stopped in between leaves nothing that no run knows as its own.
        var final = files.Single(file => file.Path == SiteManifest.Name);
        var written = SiteManifest.Read(final.Text) ?? throw new InvalidOperationException("A site has a manifest.");
        var gone = present.Where(file => !written.Files.ContainsKey(file.Key)).ToList();
        var manifest = Full(SiteManifest.Name);
        var interim = staging.Add(manifest, Encoding.UTF8.GetBytes((written with { Files = written.Files.AddRange(gone) }).ToJson()));
        var staged = files.Select(file => (From: staging.Add(Full(file.Path), Encoding.UTF8.GetBytes(file.Text)), To: Full(file.Path))).OrderBy(file => file.To == manifest).ToList();

        File.Move(interim, manifest, overwrite: true);

        // Pages that there are no longer go only as they were written; before the others come, whose names may differ in capitals alone.
        foreach (var (path, hash) in gone.Where(file => LinkBefore(file.Key) is null && HashOf(file.Key) == file.Value))
            File.Delete(Full(path));
        foreach (var (from, to) in staged)
            File.Move(from, to, overwrite: true);
    }

    /// <summary>The folders within it that hold sites of their own, in another language for instance.</summary>
    public ImmutableArray<string> Sites => field.IsDefault ? field = [.. Documents()
        .Where(path => path.EndsWith($"/{SiteManifest.Name}", StringComparison.Ordinal) && ReadManifest(Full(path)) is not null)
        .Select(path => path[..^(SiteManifest.Name.Length + 1)]).Order(StringComparer.Ordinal)] : field;

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

        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in (_present?.Files.Keys ?? []).Where(path => !paths.Contains(path)))
            yield return $"{path} belongs to no page any more.";
        foreach (var path in Documents().Where(path => !paths.Contains(path) && !ForHosts.Contains(path) && _present?.Files.ContainsKey(path) != true && !Sites.Any(site => path.StartsWith($"{site}/", StringComparison.Ordinal))).Order(StringComparer.Ordinal))
            yield return $"{path} stands among the pages, but was not written with them.";
    }

    // Whatever a reader could come upon, also by links, which can lead in circles. Whoever publishes a folder keeps what is not for readers under names with a dot.
    private IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(_path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden, MaxRecursionDepth = DeepestLooked })
            .Select(path => Path.GetRelativePath(_path, path).Replace('\\', '/'));

    private void RefuseWhatIsInTheWay(string path)
    {
        if (LinkBefore(path) is { } link)
            throw new SiteFolderException($"holds the link `{link}`, which leads elsewhere; move it away");
        if (Directory.Exists(Full(path)))
            throw new SiteFolderException($"holds the folder `{path}` where a file belongs; move it away");
        if (path != SiteManifest.Name && Path.Exists(Full(path)) && !IsOurs(path))
            throw new SiteFolderException($"holds `{path}`, which this tool did not write; move it away");
    }

    // Some systems take capitals for small letters: there a file can be one that was written under another name.
    private bool IsOurs(string path) => _present is { } present
        && (present.Files.ContainsKey(path) || present.Files.Any(file => file.Key.Equals(path, StringComparison.OrdinalIgnoreCase) && file.Value == HashOf(path)));

    /// <summary>The folder on the way to a file that is a link; null where none is.</summary>
    private string? LinkBefore(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (new DirectoryInfo(Full(path[..end])).LinkTarget is not null)
                return path[..end];
        }

        return null;
    }

    // From the outermost one on, so that all of them can be taken away again.
    private static void Make(string folder, List<string> made)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(Path.GetFullPath(folder)) is { } above)
            Make(above, made);
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }

    private static SiteManifest? ReadManifest(string path) =>
        File.Exists(path) && new FileInfo(path).Length <= LargestManifest ? SiteManifest.Read(File.ReadAllText(path)) : null;

    // Whoever has changed the manifest must not lead the tool out of the folder, nor to files such as it never writes.
    private static bool MayBeOurs(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.Ordinal) && !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) && path.Split('/').All(part => part is not ("" or "." or ".."));

    private string Full(string path) => Path.Combine(_path, path);

    private string? HashOf(string path) => File.Exists(Full(path)) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Full(path)))) : null;
}
