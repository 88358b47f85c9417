namespace AfterNato.Benchmarks.Measuring;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("afternato-benchmarks-");

    public string Cache => Path.Combine(_folder.FullName, "cache");

    public string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>A copy of a folder and of everything directly in it.</summary>
    public string Copy(string folder, string name)
    {
        var target = _folder.CreateSubdirectory(name).FullName;
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        return target;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
