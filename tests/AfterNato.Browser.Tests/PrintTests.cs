using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

public sealed class PrintTests(Stage stage)
{
    /// <summary>A page of A4 within margins of 1.5 cm, in the pixels of CSS.</summary>
    private const int Width = 680;
    private const int Height = 1009;

    private static readonly string Wrong = $$"""
        () => {
          const told = [];
          for (const picture of document.querySelectorAll('main svg')) {
            const box = picture.getBoundingClientRect();
            if (box.width === 0)
              told.push('a picture is not printed');
            if (box.right > document.scrollingElement.clientWidth + 1)
              told.push(`a picture ends at ${box.right}`);
            if (box.height > {{Height}})
              told.push(`a picture is ${box.height} high`);
            const figure = picture.closest('figure');
            if (figure === null || getComputedStyle(figure).breakInside !== 'avoid')
              told.push('a picture may be cut in two');
            if (picture.parentElement.scrollWidth > picture.parentElement.clientWidth + 1)
              told.push('a picture would have to be scrolled');
          }
          for (const table of document.querySelectorAll('main table'))
            if (table.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)
              told.push(`a table ends at ${table.getBoundingClientRect().right}`);
          for (const box of document.querySelectorAll('.search, header nav'))
            if (box.offsetParent !== null)
              told.push(`${box.className || box.localName} is printed`);
          return told;
        }
        """;

    [Theory]
    [InlineData(SiteNames.English)]
    [InlineData(SiteNames.French)]
    [InlineData(SiteNames.Pillar)]
    [InlineData(SiteNames.Single)]
    public async Task No_picture_is_cut_on_paper(string name)
    {
        var site = stage.Site(name);

        await EveryPage.AssertAsync(stage, site, site.Pages, new() { ViewportSize = new ViewportSize { Width = Width, Height = Height } }, WrongOnPaper);
    }

    [Fact]
    public async Task A_page_becomes_a_PDF()
    {
        await using var reader = await stage.ReaderAsync();
        await reader.OpenAsync(stage.Site(SiteNames.English), "index.html");

        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });

        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(pdf, 0, 8), StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<string> WrongOnPaper(Reader reader)
    {
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var one in await reader.Page.EvaluateAsync<string[]>(Wrong))
            yield return one;
    }
}
