using System.Net;
using System.Net.NetworkInformation;
using System.Text.RegularExpressions;

using AfterNato.Cli.Tests.Running;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Documentation.Languages;

namespace AfterNato.Cli.Tests.Preview;

/// <summary>What a preview answers, and to whom.</summary>
public sealed partial class PreviewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_pages_are_those_of_the_site_but_for_one_script(string language)
    {
        var path = _folder.Write("pact.arch", Sample.Deadlocked);
        var site = new ArchitectureCompiler(useCache: false).Describe([SourceSet.OfPath(path)]) is Reply<Manuscript>.Given given ? Site.Of(given.Content, Language.Of(language), SiteFormat.Html) : [];
        await using var preview = await RunningPreview.Of(path, language);

        Assert.NotEmpty(site);
        foreach (var file in site.Where(file => file.Path != SiteManifest.Name))
            Assert.Equal(file.Text, Script().Replace(await preview.Page($"/{file.Path}"), "", 1));
        Assert.Equal(await preview.Page("/index.html"), await preview.Page("/"));
        Assert.Matches(Script(), await preview.Page("/"));
    }

    [Fact]
    public async Task Nothing_that_is_answered_is_kept_guessed_at_or_of_use_to_other_pages()
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Sound));

        foreach (var path in new[] { "/", "/style.css", "/-/state.json", "/-/preview.js", "/nowhere" })
        {
            using var answer = await preview.Ask(path);
            Assert.True(answer.Headers.CacheControl?.NoStore);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.StartsWith("default-src 'none'; script-src 'self';", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }
    }

    [Theory]
    [InlineData("en", "No such page")]
    [InlineData("fr", "Page introuvable")]
    public async Task An_address_without_a_page_says_so_and_leads_home(string language, string title)
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Sound), language);

        using var answer = await preview.Ask("/body/Parliament.html");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/index.html\"", page, StringComparison.Ordinal);
        Assert.Matches(Script(), page);
    }

    [Theory]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%5c..%5cetc%5cpasswd")]
    [InlineData("/pact.arch")]
    [InlineData("//etc/passwd")]
    [InlineData("/-/preview.css/../../pact.arch")]
    [InlineData("/body/")]
    [InlineData("/STYLE.CSS")]
    public async Task No_address_leads_to_a_file_of_the_machine(string path)
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Sound));

        Assert.Equal(HttpStatusCode.NotFound, await preview.StatusOf(path));
    }

    [Fact]
    public async Task Whoever_asks_under_another_name_is_refused()
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Sound));
        var port = preview.Address.Port;

        foreach (var host in new[] { $"127.0.0.1:{port}", $"localhost:{port}", $"LOCALHOST:{port}" })
        {
            using var answer = await preview.Ask("/", host: host);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        foreach (var host in new[] { $"evil.example:{port}", "127.0.0.1", "localhost", $"localhost.evil.example:{port}", $"127.0.0.1:{port + 1}", $"[::1]:{port}" })
        {
            using var answer = await preview.Ask("/-/state.json", host: host);
            Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
            Assert.DoesNotContain("Pact", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task There_is_nothing_to_be_done_but_to_read(string method)
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Sound));

        using var answer = await preview.Ask("/", new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Whoever_asks_for_the_head_gets_no_body()
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Sound));
        var length = (await preview.Page("/")).Length;

        using var answer = await preview.Ask("/", HttpMethod.Head);

        Assert.InRange(answer.Content.Headers.ContentLength ?? 0, length, 2 * length);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_listens_on_the_loopback_interface_alone()
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Sound));

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == preview.Address.Port);

        Assert.Equal([IPAddress.Loopback], listeners.Select(listener => listener.Address));
    }

    [Fact]
    public async Task Findings_about_a_page_are_told_apart_and_lead_to_their_articles()
    {
        await using var preview = await RunningPreview.Of(_folder.Write("pact.arch", Sample.Deadlocked));

        var items = (await preview.State()).GetProperty("findings").GetProperty("items").EnumerateArray().ToList();

        var deadlock = Assert.Single(items, item => item.GetProperty("label").GetString() == "warning Unanimity deadlock");
        Assert.Equal(["procedure/decide.html"], deadlock.GetProperty("pages").EnumerateArray().Select(page => page.GetString()));
        var article = (deadlock.GetProperty("article").GetString() ?? "").Split('#');
        Assert.Contains($"id=\"{article[1]}\"", await preview.Page($"/{article[0]}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_says_stays_text()
    {
        const string Hostile = "</head></script><script>alert(1)</script>";
        var path = _folder.Write("pact.arch", Sample.Sound.Replace("The Pact", Hostile, StringComparison.Ordinal));
        await using var preview = await RunningPreview.Of(path);

        var page = await preview.Page("/");
        Assert.DoesNotContain(Hostile, page, StringComparison.Ordinal);
        Assert.Single(Script().Matches(page));
        Assert.DoesNotContain('<', await preview.Page("/-/state.json"));
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|Function\\(", await preview.Page("/-/preview.js"));
    }

    [GeneratedRegex("<script src=\"/-/preview\\.js\" defer data-page=\"[^\"<>]*\" data-edition=\"[0-9a-f]+-[0-9]+\"></script>")]
    private static partial Regex Script();
}
