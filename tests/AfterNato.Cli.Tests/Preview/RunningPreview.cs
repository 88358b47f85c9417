using System.Net;
using System.Text.Json;

using AfterNato.Cli.Preview;
using AfterNato.Documentation.Languages;

namespace AfterNato.Cli.Tests.Preview;

/// <summary>A preview that runs in the process of the test, and a browser that listens to it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    // A machine that others use too may take its time; whoever waits that long waits in vain.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly PreviewSession _session;
    private readonly PreviewServer _server;
    private readonly Task _following;
    private readonly HttpClient _client;
    private StreamReader? _news;

    private RunningPreview(PreviewSession session, PreviewServer server)
    {
        (_session, _server) = (session, server);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = server.Address, Timeout = Patience };
        _following = session.FollowAsync(_ => { }, _stop.Token);
    }

    public Uri Address => _server.Address;

    public static async Task<RunningPreview> Of(string file, string language = "en")
    {
        var session = new PreviewSession(new PreviewRequest(file, Language.Of(language), UseCache: false));
        session.Read();
        var preview = new RunningPreview(session, await PreviewServer.StartAsync(session, 0));
        await preview.Listen();
        return preview;
    }

    /// <summary>Asks for an address, with dots and escapes as they stand.</summary>
    public async Task<HttpResponseMessage> Ask(string path, HttpMethod? method = null, string? host = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri($"http://{Address.Authority}{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Headers.Host = host;
        return await _client.SendAsync(request);
    }

    /// <summary>The page at an address.</summary>
    public async Task<string> Page(string path)
    {
        using var answer = await Ask(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<HttpStatusCode> StatusOf(string path)
    {
        using var answer = await Ask(path);
        return answer.StatusCode;
    }

    /// <summary>What stands beside the pages.</summary>
    public async Task<JsonElement> State() => JsonDocument.Parse(await Page("/-/state.json")).RootElement;

    /// <summary>Waits for the next word of a change.</summary>
    public async Task<(int Number, string Edition)> Next()
    {
        using var impatience = new CancellationTokenSource(Patience);
        while (_news is not null && await _news.ReadLineAsync(impatience.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            var told = JsonDocument.Parse(line["data: ".Length..]).RootElement;
            return (told.GetProperty("number").GetInt32(), told.GetProperty("edition").GetString() ?? "");
        }

        throw new EndOfStreamException("The preview tells nothing more.");
    }

    /// <summary>Waits for words of changes until something is so.</summary>
    public async Task Until(Func<Task<bool>> isSo)
    {
        while (!await isSo())
            await Next();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _following);
        await _server.DisposeAsync();
        _session.Dispose();
        _news?.Dispose();
        _client.Dispose();
        _stop.Dispose();
    }

    // What is there already is told first.
    private async Task Listen()
    {
        _news = new StreamReader(await _client.GetStreamAsync(new Uri("/-/events", UriKind.Relative)));
        await Next();
    }
}
