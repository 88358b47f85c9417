using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Documents;

/// <summary>An architecture in a folder of its own, and a place for its site.</summary>
internal sealed class SiteFiles : IDisposable
{
    public const string Pact = """
        architecture pact "The pact"
        as of 2026-02-15
        member Ardia
        member Borland
        organisation Pact { members Ardia, Borland }
        rule all { against = none }
        body Council { of Pact   seats one per member }
        procedure decide { step vote { by Council using all } may wait }
        """;

    private readonly TemporaryFolder _folder = new();

    public SiteFiles() => Save(Pact);

    public string Architecture => Path.Combine(_folder.Path, "pact.arch");

    public string Site => Path.Combine(_folder.Path, "site");

    public void Save(string text) => File.WriteAllText(Architecture, text);

    public string In(string name) => Path.Combine(Site, name);

    public CommandRun Docs(params string[] options) => CommandRun.Of(["docs", Architecture, "--out", Site, "--no-cache", .. options]);

    public CommandRun Verify() => CommandRun.Of("verify", Site, Architecture, "--no-cache");

    /// <summary>Every file of the site with what it holds.</summary>
    public SortedDictionary<string, string> Files() =>
        new(Directory.GetFiles(Site, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Site, path), File.ReadAllText), StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();
}
