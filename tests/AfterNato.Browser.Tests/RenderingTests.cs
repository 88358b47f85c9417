using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

public sealed class RenderingTests(Stage stage)
{
    // What is wider than the page and is not inside something that scrolls by itself.
    private const string Overflowing = """
        () => {
          const whole = document.scrollingElement;
          if (whole.scrollWidth <= whole.clientWidth)
            return [];
          const scrolls = element => element && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
          const wide = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > whole.clientWidth + 1 && !scrolls(element.parentElement));
          return [`${whole.scrollWidth} wide instead of ${whole.clientWidth}: ${wide.slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' | ')}`];
        }
        """;

    // Text that is cut off by the box around it.
    private const string Unreadable = """
        () => [...document.querySelectorAll('h1, h2, h3, p, td, th, li, dd, dt, a')]
          .filter(element => getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1 && !element.closest('.skip'))
          .slice(0, 3).map(element => `cut off: ${element.outerHTML.slice(0, 120)}`)
        """;

    [Theory]
    [InlineData(SiteNames.English, 1280, 800)]
    [InlineData(SiteNames.English, 390, 844)]
    [InlineData(SiteNames.French, 390, 844)]
    [InlineData(SiteNames.Pillar, 390, 844)]
    [InlineData(SiteNames.Single, 390, 844)]
    public async Task Every_page_fits_the_window_and_nothing_is_missing(string name, int width, int height)
    {
        var site = stage.Site(name);

        await EveryPage.AssertAsync(stage, site, site.Pages, Window(width, height), Wrong);
    }

    [Theory]
    [InlineData(SiteNames.English)]
    [InlineData(SiteNames.Single)]
    public async Task Without_scripts_every_page_is_whole(string name)
    {
        var site = stage.Site(name);
        var options = Window(390, 844);
        options.JavaScriptEnabled = false;

        await EveryPage.AssertAsync(stage, site, site.Pages, options, WrongWithoutScripts);
    }

    private static BrowserNewContextOptions Window(int width, int height) => new() { ViewportSize = new ViewportSize { Width = width, Height = height } };

    private static async IAsyncEnumerable<string> Wrong(Reader reader)
    {
        foreach (var one in await reader.Page.EvaluateAsync<string[]>(Overflowing))
            yield return one;
        foreach (var one in await reader.Page.EvaluateAsync<string[]>(Unreadable))
            yield return one;
    }

    private static async IAsyncEnumerable<string> WrongWithoutScripts(Reader reader)
    {
        if (!await reader.Page.Locator("h1").First.IsVisibleAsync())
            yield return "has no title";
        if ((await reader.Page.Locator("main").InnerTextAsync()).Length < 40)
            yield return "says nothing";
        if (await reader.Page.Locator(".search").IsVisibleAsync())
            yield return "shows a search box that cannot search";
        foreach (var one in await reader.Page.EvaluateAsync<string[]>(Overflowing))
            yield return one;
    }
}
