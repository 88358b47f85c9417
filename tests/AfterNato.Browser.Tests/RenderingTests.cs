using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

public sealed class RenderingTests(Stage stage)
{
    [Theory]
    [InlineData(SiteNames.English)]
    [InlineData(SiteNames.French)]
    [InlineData(SiteNames.Pillar)]
    [InlineData(SiteNames.Single)]
    public async Task Every_page_fits_a_desk_a_phone_and_paper(string name)
    {
        var site = stage.Site(name);

        await EveryPage.AssertAsync(stage, site, site.Pages, new(), Wrong);
    }

    [Fact]
    public async Task So_do_architectures_beside_each_other()
    {
        var site = stage.Site(SiteNames.Compared);

        await EveryPage.AssertAsync(stage, site, site.OneOfEachKind, new(), Wrong);
    }

    [Theory]
    [InlineData(SiteNames.English)]
    [InlineData(SiteNames.Single)]
    public async Task Without_scripts_every_page_is_whole(string name)
    {
        var site = stage.Site(name);

        await EveryPage.AssertAsync(stage, site, site.Pages, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } }, WrongWithoutScripts);
    }

    [Fact]
    public async Task A_page_becomes_a_PDF()
    {
        await using var reader = await stage.ReaderAsync();
        await reader.OpenAsync(stage.Site(SiteNames.English), "index.html");

        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });

        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(pdf, 0, 8), StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<string> Wrong(Reader reader)
    {
        var page = reader.Page;
        foreach (var (width, height) in new[] { (1280, 800), (390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var one in await page.EvaluateAsync<string[]>(Fit.Window))
                yield return $"{one}, at {width}";
        }

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.SetViewportSizeAsync(Fit.PaperWidth, Fit.PaperHeight);
        foreach (var one in await page.EvaluateAsync<string[]>(Fit.Paper))
            yield return $"{one}, on paper";
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
    }

    private static async IAsyncEnumerable<string> WrongWithoutScripts(Reader reader)
    {
        var page = reader.Page;
        if (!await page.Locator("h1").First.IsVisibleAsync())
            yield return "has no title";
        if ((await page.Locator("main").InnerTextAsync()).Length < 40)
            yield return "says nothing";
        if (await page.Locator(".search").IsVisibleAsync())
            yield return "shows a search box that cannot search";
        foreach (var one in await page.EvaluateAsync<string[]>(Fit.Window))
            yield return one;
    }
}
