using System.Net.Sockets;

using Microsoft.AspNetCore.Connections;

namespace AfterNato.Cli.Preview;

/// <summary>A server cannot listen on the port that it was given.</summary>
internal sealed class PortException(int port, Exception cause) : Exception(Sentence(port, cause), cause)
{
    private static string Sentence(int port, Exception cause) => cause switch
    {
        { InnerException: AddressInUseException } or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
            FormattableString.Invariant($"The port {port} is in use. Name another one, or none to have a free one chosen."),
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            FormattableString.Invariant($"The port {port} may not be used. Name one above 1023, or none to have a free one chosen."),
        _ => FormattableString.Invariant($"The port {port} cannot be used: {cause.Message}"),
    };
}
