using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

public sealed class AccessibilityTests(Stage stage)
{
    [Theory]
    [InlineData(SiteNames.English, ColorScheme.Light, 1280)]
    [InlineData(SiteNames.English, ColorScheme.Dark, 390)]
    [InlineData(SiteNames.French, ColorScheme.Light, 390)]
    [InlineData(SiteNames.Pillar, ColorScheme.Dark, 1280)]
    [InlineData(SiteNames.Compared, ColorScheme.Light, 390)]
    public async Task A_page_of_each_kind_can_be_read_by_all(string name, ColorScheme scheme, int width)
    {
        Axe.Demand();
        var site = stage.Site(name);

        await EveryPage.AssertAsync(stage, site, site.OneOfEachKind, Seen(scheme, width), Wrong);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task What_a_search_finds_can_be_read_by_all(ColorScheme scheme)
    {
        Axe.Demand();
        await using var reader = await stage.ReaderAsync(Seen(scheme, 1280));
        await reader.OpenAsync(stage.Site(SiteNames.English), "index.html");
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("council");
        await Assertions.Expect(reader.Page.Locator(".found a").First).ToBeVisibleAsync();

        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
    }

    private static BrowserNewContextOptions Seen(ColorScheme scheme, int width) => new() { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 800 } };

    private static async IAsyncEnumerable<string> Wrong(Reader reader)
    {
        foreach (var violation in await Axe.ViolationsAsync(reader.Page))
            yield return violation;
    }
}
