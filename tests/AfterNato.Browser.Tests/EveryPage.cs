using System.Collections.Concurrent;

using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

/// <summary>Asks the same of many pages, by several readers at once, and tells all that is wrong together.</summary>
internal static class EveryPage
{
    private const int Readers = 3;

    public static async Task AssertAsync(Stage stage, ShownSite site, IEnumerable<string> pages, BrowserNewContextOptions options, Func<Reader, IAsyncEnumerable<string>> wrong)
    {
        var waiting = new ConcurrentQueue<string>(pages);
        var told = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async _ =>
        {
            await using var reader = await stage.ReaderAsync(options);
            while (waiting.TryDequeue(out var page))
            {
                await reader.OpenAsync(site, page);
                await foreach (var one in wrong(reader))
                    told.Add($"{page}: {one}");
                foreach (var complaint in reader.Complaints())
                    told.Add($"{page}: {complaint}");
            }
        }));
        Assert.True(told.IsEmpty, string.Join('\n', told.Order(StringComparer.Ordinal)));
    }
}
