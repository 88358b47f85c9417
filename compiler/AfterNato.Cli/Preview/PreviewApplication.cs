using System.Net;
using System.Text;

using AfterNato.Cli.Output;
using AfterNato.Documentation;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AfterNato.Cli.Preview;

/// <summary>
/// Answers requests from what a session holds in memory: no address leads to a file of the machine. Only who asks under the name of this machine is
/// answered, since a page from elsewhere could have its own name lead here; and nothing that is answered may be used by such a page.
/// </summary>
/// <param name="session">What there is to show.</param>
/// <param name="port">The port on which it is asked; 0 while it is not known.</param>
internal sealed class PreviewApplication(PreviewSession session, int port) : IHttpApplication<HttpContext>, IDisposable
{
    private const int HttpPort = 80;
    private const string FrontPage = "index.html";

    // Pages hold pictures whose widths are set where they stand; they hold no scripts.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly CancellationTokenSource _ending = new();

    /// <summary>The port on which it is asked.</summary>
    public int Port { get; set; } = port;

    /// <summary>Ends the answers that would go on for ever.</summary>
    public void End() => _ending.Cancel();

    public void Dispose() => _ending.Dispose();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // There is nothing in it that has to be given back.
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (!IsThisMachine(request.Host))
        {
            await Write(context, PreviewReply.Text(HttpStatusCode.MisdirectedRequest, "This address shows a preview to its own machine only.\n")).ConfigureAwait(false);
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Write(context, PreviewReply.Text(HttpStatusCode.MethodNotAllowed, "There is nothing here but to be read.\n")).ConfigureAwait(false);
            return;
        }

        var path = request.Path.Value is { Length: > 1 } given ? given[1..] : FrontPage;
        if (path == PreviewAsset.Events)
            await Tell(context).ConfigureAwait(false);
        else
            await Write(context, Answer(path)).ConfigureAwait(false);
    }

    private bool IsThisMachine(HostString host) =>
        (host.Port ?? HttpPort) == Port && (host.Host == IPAddress.Loopback.ToString() || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase));

    private PreviewReply Answer(string path)
    {
        var state = session.State;
        if (path == PreviewAsset.State)
            return PreviewReply.Json(PreviewText.Of(state, session.Request.Language));
        if (PreviewAsset.Find(path) is { } asset)
            return PreviewReply.File(asset);
        if (path == Site.Style.Path)
            return PreviewReply.File(Site.Style);
        try
        {
            return state.Edition?.Site.Find(path) is { } file ? PreviewReply.File(PreviewAsset.Scripted(file, state)) : Missing(state);
        }
#pragma warning disable CA1031 // One page that cannot be written must not keep the others from being read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Notice(HttpStatusCode.InternalServerError, state, session.Request.Language.PageCannotBeWritten, InternalError.Sentence(exception));
        }
    }

    private PreviewReply Missing(PreviewState state)
    {
        var language = session.Request.Language;
        return state.Edition is null
            ? Notice(HttpStatusCode.ServiceUnavailable, state, language.NothingToShowYet, language.NothingToShowYetText)
            : Notice(HttpStatusCode.NotFound, state, language.NoSuchPage, language.NoSuchPageText);
    }

    private PreviewReply Notice(HttpStatusCode status, PreviewState state, string title, string text)
    {
        var page = Site.Notice(session.Request.Language, title, text, leadsHome: state.Edition is not null);
        return PreviewReply.Page(status, PreviewAsset.Scripted(page, "", state));
    }

    // A stream of events: the state as it is, and then each that follows it.
    private async Task Tell(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _ending.Token);
        try
        {
            await response.WriteAsync("retry: 500\n\n", either.Token).ConfigureAwait(false);
            var number = 0;
            while (true)
            {
                var state = await session.After(number, either.Token).ConfigureAwait(false);
                number = state.Number;
                await response.WriteAsync($"data: {PreviewText.Event(state)}\n\n", either.Token).ConfigureAwait(false);
                await response.Body.FlushAsync(either.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Whoever listened has gone, or the preview ends.
        }
    }

    private static async Task Write(HttpContext context, PreviewReply reply)
    {
        var content = Encoding.UTF8.GetBytes(reply.Content);
        context.Response.StatusCode = (int)reply.Status;
        context.Response.ContentType = reply.Type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }
}
