using AfterNato.Browser.Tests;

using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stage))]

namespace AfterNato.Browser.Tests;

/// <summary>One browser for all tests, and the sites that they open in it, written once to a folder that is gone afterwards.</summary>
public sealed class Stage : IAsyncLifetime
{
    // Nothing is fetched, reported or asked for, and no rights are taken from the browser that a container does not have anyway.
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("afternato-sites");
    private readonly Dictionary<string, Lazy<ShownSite>> _sites = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Stage()
    {
        foreach (var (name, examples, language, isSingle) in SiteNames.All)
            _sites[name] = new Lazy<ShownSite>(() => ShownSite.Write(Path.Combine(_folder.FullName, name), examples, language, isSingle));
    }

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Headless = true, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>A site by its name in <see cref="SiteNames"/>.</summary>
    internal ShownSite Site(string name) => _sites[name].Value;

    /// <summary>A reader, who sees pages in a window of a size of their own; skips the test where there is no browser.</summary>
    internal async Task<Reader> ReaderAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, Chromium.Missing);
        return await Reader.OpenAsync(_browser, options ?? new BrowserNewContextOptions());
    }
}
