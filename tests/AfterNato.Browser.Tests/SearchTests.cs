using Microsoft.Playwright;

namespace AfterNato.Browser.Tests;

public sealed class SearchTests(Stage stage)
{
    [Theory]
    [InlineData(SiteNames.English, "index.html")]
    [InlineData(SiteNames.English, "member/FR.html")]
    [InlineData(SiteNames.French, "findings.html")]
    public async Task What_is_found_leads_to_its_page(string name, string from)
    {
        await using var reader = await Open(name, from);

        await Box(reader).FillAsync("collective_defence");
        await Found(reader).First.ClickAsync();

        await reader.Page.WaitForURLAsync("**/procedure/collective_defence.html");
        Assert.Empty(reader.Complaints());
    }

    [Fact]
    public async Task In_one_file_what_is_found_leads_to_its_part()
    {
        await using var reader = await Open(SiteNames.Single, "index.html");

        await Box(reader).FillAsync("collective_defence");
        await Found(reader).First.ClickAsync();

        await reader.Page.WaitForURLAsync("**#procedure--collective_defence");
        await Assertions.Expect(reader.Page.Locator("#procedure--collective_defence h1")).ToBeInViewportAsync();
        await Assertions.Expect(Found(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Accents_and_capitals_make_no_difference_and_every_word_counts()
    {
        await using var reader = await Open(SiteNames.English, "index.html");

        await Box(reader).FillAsync("ÀTLANTIC  councîl NORTH");

        await Assertions.Expect(Found(reader).First).ToContainTextAsync("North Atlantic Council");
        await Box(reader).FillAsync("atlantic council nowhere");
        await Assertions.Expect(Count(reader)).ToHaveTextAsync("No results");
        await Assertions.Expect(Found(reader)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_called_so_comes_before_what_speaks_of_it()
    {
        await using var reader = await Open(SiteNames.English, "index.html");

        await Box(reader).FillAsync("france");

        await Assertions.Expect(Found(reader).First).ToHaveAttributeAsync("href", "member/FR.html");
        Assert.True(await Found(reader).CountAsync() > 1);
    }

    [Theory]
    [InlineData(SiteNames.English, "and ", " results")]
    [InlineData(SiteNames.French, "et ", "\u00A0résultats")]
    public async Task Of_many_results_twenty_are_shown_and_all_are_counted(string name, string more, string results)
    {
        await using var reader = await Open(name, "index.html");

        await Box(reader).FillAsync("a");

        await Assertions.Expect(Found(reader)).ToHaveCountAsync(20);
        Assert.StartsWith(more, await reader.Page.Locator(".found .more").InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith(results, await Count(reader).TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_leads_to_its_article()
    {
        await using var reader = await Open(SiteNames.English, "member/FR.html");

        await Box(reader).FillAsync("SubjectVeto");
        await Found(reader).First.ClickAsync();

        await reader.Page.WaitForURLAsync("**/findings.html#finding-*");
        Assert.Equal(1, await reader.Page.Locator(":target").CountAsync());
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using var reader = await Open(SiteNames.English, "index.html");
        var keyboard = reader.Page.Keyboard;

        await Box(reader).FillAsync("council");
        await Assertions.Expect(Found(reader).First).ToBeVisibleAsync();
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Found(reader).Nth(0)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Found(reader).Nth(1)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Box(reader)).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(Found(reader)).ToHaveCountAsync(0);

        await Box(reader).FillAsync("NAC");
        await Assertions.Expect(Found(reader).First).ToBeVisibleAsync();
        await keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/body/NAC.html");
    }

    private static ILocator Box(Reader reader) => reader.Page.GetByRole(AriaRole.Searchbox);

    private static ILocator Found(Reader reader) => reader.Page.Locator(".found a");

    private static ILocator Count(Reader reader) => reader.Page.GetByRole(AriaRole.Status);

    private async Task<Reader> Open(string site, string page)
    {
        var reader = await stage.ReaderAsync();
        await reader.OpenAsync(stage.Site(site), page);
        return reader;
    }
}
