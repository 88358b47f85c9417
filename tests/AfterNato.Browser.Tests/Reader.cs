using System.Collections.Concurrent;

using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

/// <summary>Somebody with a browser, who also hears what the browser complains of.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

    private Reader(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.RequestFailed += (_, request) => _complaints.Enqueue($"{request.Url} was not there");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _complaints.Enqueue($"{request.Url} was asked for");
        };
    }

    public IPage Page { get; }

    public static async Task<Reader> OpenAsync(IBrowser browser, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        return new Reader(context, await context.NewPageAsync());
    }

    public Task OpenAsync(ShownSite site, string page) => Page.GotoAsync(site.Address(page));

    /// <summary>What the browser has complained of since it was last asked.</summary>
    public IEnumerable<string> Complaints()
    {
        while (_complaints.TryDequeue(out var complaint))
            yield return complaint;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
