using System.Net;
using System.Net.Sockets;

using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AfterNato.Cli.Preview;

/// <summary>
/// Shows a preview to whoever asks on this machine. There is nothing around the server: no configuration, no environment, no folder from which it
/// would hand out files, so that nothing from outside can make it listen elsewhere or show anything else.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int MostConnections = 128;

    // What takes longer to end is a browser that does not listen any more.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(1);

    private readonly KestrelServer _server;
    private readonly PreviewApplication _application;

    private PreviewServer(KestrelServer server, PreviewApplication application, int port)
    {
        (_server, _application) = (server, application);
        Address = new Uri(FormattableString.Invariant($"http://{IPAddress.Loopback}:{port}/"));
    }

    /// <summary>Where the first page is.</summary>
    public Uri Address { get; }

    /// <summary>Begins to listen on the loopback interface, and nowhere else.</summary>
    /// <param name="session">What is shown.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <exception cref="PortException">The port cannot be had.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewSession session, int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Listen(IPAddress.Loopback, port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        var application = new PreviewApplication(session, port);
        try
        {
            await server.StartAsync(application, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            server.Dispose();
            application.Dispose();
            throw new PortException(port, exception);
        }

        var bound = server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(address => new Uri(address).Port).Single() ?? port;
        application.Port = bound;
        return new PreviewServer(server, application, bound);
    }

    public async ValueTask DisposeAsync()
    {
        _application.End();
        using var impatience = new CancellationTokenSource(TimeToEnd);
        await _server.StopAsync(impatience.Token).ConfigureAwait(false);
        _server.Dispose();
        _application.Dispose();
    }
}
