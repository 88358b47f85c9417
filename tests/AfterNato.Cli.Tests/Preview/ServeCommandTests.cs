using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Preview;

/// <summary>How the command begins and ends.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("http")]
    [InlineData("80.5")]
    public void What_is_no_port_is_a_mistake_of_the_command_line(string port)
    {
        var run = CommandRun.Of("serve", _folder.Write("pact.arch", Sample.Sound), $"--port={port}");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith($"`{port}` is no port; write a number from 1 to 65535.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_in_use_is_said_to_be()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var run = CommandRun.Of("serve", _folder.Write("pact.arch", Sample.Sound), "--port", port);

        Assert.Equal((2, "", $"The port {port} is in use. Name another one, or none to have a free one chosen.\n"), (run.Exit, run.Output, run.Errors));
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_waited_for()
    {
        var run = CommandRun.Of("serve", _folder["nowhere.arch"]);

        Assert.Equal(3, run.Exit);
        Assert.Contains("There is no such file.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_no_file_to_follow()
    {
        var run = CommandRun.WithInput(Sample.Sound, "serve", "-");

        Assert.Equal((2, "", "Standard input cannot be saved again; name a file.\n"), (run.Exit, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_tells_its_address_and_ends_in_peace_when_it_is_interrupted(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        Assert.SkipWhen(signal == "INT" && IsInterruptIgnored(), "Who started the tests in the background ignores this signal, and so does whatever they start.");
        _folder.Write("pact.arch", Sample.Sound);

        // Whatever the environment says to web servers, this one listens where it wants to.
        using var process = CommandProcess.Start(_folder.Path, [("XDG_CACHE_HOME", _folder["cache"]), ("ASPNETCORE_URLS", "http://0.0.0.0:1"), ("ASPNETCORE_ENVIRONMENT", "Development")], "serve", "pact.arch");
        var line = process.ReadLine() ?? "";
        Assert.Matches("^pact\\.arch is shown at http://127\\.0\\.0\\.1:[0-9]+/ until Ctrl\\+C\\.$", line);
        using (var client = new HttpClient())
            Assert.Contains("The Pact", await client.GetStringAsync(new Uri(line.Split(' ')[4]), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);

        var run = process.Finish();
        Assert.Equal(0, run.Exit);
        Assert.Matches("^[0-9]+ ms: The checks found nothing\\.\n$", run.Errors);
    }

    private static bool IsInterruptIgnored() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (ulong.Parse(ignored[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
}
