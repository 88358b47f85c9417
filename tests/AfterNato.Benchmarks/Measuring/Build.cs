namespace AfterNato.Benchmarks.Measuring;

/// <summary>A build of the command to measure.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Path">The path of the program, or of its `.dll`, which `dotnet` then runs.</param>
internal sealed record Build(string Name, string Path)
{
    private bool NeedsHost => System.IO.Path.GetExtension(Path) == ".dll";

    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? ".";

    public static Build Parse(string argument)
    {
        var separator = argument.IndexOf('=', StringComparison.Ordinal);
        return new(argument[..separator], System.IO.Path.GetFullPath(argument[(separator + 1)..]));
    }

    public ChildProcess Check(string file, string cache, bool useCache) => new(
        NeedsHost ? "dotnet" : Path,
        [.. NeedsHost ? [Path] : Array.Empty<string>(), "check", file, "--fail-on", "never", .. useCache ? Array.Empty<string>() : ["--no-cache"]],
        cache);
}
