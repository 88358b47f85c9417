using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Runtime.InteropServices;

using AfterNato.Cli.Output;
using AfterNato.Cli.Preview;
using AfterNato.Documentation.Languages;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato serve FILE</c></summary>
internal static class ServeCommand
{
    private const int LargestPort = 65535;

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File("The .arch file.");
        var port = new Option<int>("--port") { Description = "The port of this machine on which the pages are shown; a free one if nothing is said.", HelpName = "number", CustomParser = ParsePort };
        var language = SharedOptions.Language("The language of everything that the file does not say itself.");
        var asOf = SharedOptions.AsOf();
        var noCache = SharedOptions.NoCache();
        var color = SharedOptions.Color();
        var command = new Command("serve", "Shows the site of an architecture in the browser of this machine, and renews it whenever a file is saved.") { file, port, language, asOf, noCache, color };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (path == SharedOptions.StandardInput)
            {
                terminal.Errors.WriteLine("Standard input cannot be saved again; name a file.");
                return ExitCode.Usage;
            }

            var request = new PreviewRequest(path, Language.Of(parsed.GetValue(language)), parsed.GetValue(asOf), !parsed.GetValue(noCache));
            using var stop = new CancellationTokenSource();
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
            return RunAsync(terminal, request, parsed.GetValue(port), Colour.Of(color.In(parsed), terminal), stop.Token).GetAwaiter().GetResult();

            void End(PosixSignalContext signal)
            {
                signal.Cancel = true;
                stop.Cancel();
            }
        });
        return command;
    }

    /// <summary>Shows a preview until somebody stops it.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Terminal terminal, PreviewRequest request, int port, Colour colour, CancellationToken stop)
    {
        using var session = new PreviewSession(request);
        var first = session.Read();
        if (first.Refusal is { } report && !File.Exists(request.File))
            return Refusal.Write(terminal.Output, report, isJson: false, colour);
        try
        {
            await using var server = await PreviewServer.StartAsync(session, port).ConfigureAwait(false);
            await terminal.Output.WriteLineAsync($"{Excerpt.Shown(request.File)} is shown at {server.Address} until Ctrl+C.").ConfigureAwait(false);
            await terminal.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            Tell(terminal, first);

            // Nobody waits for it: whoever saves before it is done waits a little longer, once.
            _ = Task.Run(session.WarmUp, CancellationToken.None);
            await session.FollowAsync(state => Tell(terminal, state), stop).ConfigureAwait(false);
        }
        catch (PortException exception)
        {
            await terminal.Errors.WriteLineAsync(SafeText.OneLine(exception.Message)).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            // Somebody has seen enough.
        }

        return ExitCode.Success;
    }

    private static void Tell(Terminal terminal, PreviewState state) => terminal.Errors.WriteLine(PreviewLine.Of(state));

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= LargestPort)
            return port;
        result.AddError(FormattableString.Invariant($"`{text}` is no port; write a number from 1 to {LargestPort}."));
        return 0;
    }
}
