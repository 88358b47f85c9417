using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Networks;
using AfterNato.Compiler;
using AfterNato.Compiler.Reports;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato network FILE</c></summary>
internal static class NetworkCommand
{
    private enum OutputFormat
    {
        Text,
        Json,
        Csv,
        Markdown,
    }

    public static Command Create(Terminal terminal)
    {
        var file = SharedOptions.File();
        var format = new Choice<OutputFormat>("--format", "How the network is printed.", OutputFormat.Text);
        var scenario = new Option<string?>("--scenario") { Description = "The scenario in which the architecture is looked at, on the day of its last change unless `--as-of` names another." };
        var (asOf, noCache, color) = (SharedOptions.AsOf(), SharedOptions.NoCache(), SharedOptions.Color());
        var command = new Command("network", "Tells which coalitions hang together, through whom, and how many members a function survives.") { file, format, asOf, scenario, noCache, color };
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(file);
            var answer = new ArchitectureCompiler(!parsed.GetValue(noCache)).Network(SharedOptions.Read(named, terminal), parsed.GetValue(asOf), parsed.GetValue(scenario));
            return Write(terminal, answer, named, format.In(parsed), Colour.Of(color.In(parsed), terminal));
        });
        return command;
    }

    private static int Write(Terminal terminal, NetworkAnswer answer, string file, OutputFormat format, Colour colour)
    {
        if (answer.Refusal is { } refusal)
        {
            if (format == OutputFormat.Json)
                JsonReport.Write(terminal.Output, [refusal]);
            else
                new TextReport(terminal.Output, colour).Write(refusal);
            return refusal.Compiles ? ExitCode.Findings : ExitCode.SourcesDoNotCompile;
        }

        if (answer.Network is not { } network)
        {
            terminal.Errors.WriteLine($"The network of {Excerpt.Shown(file)} is unknown: {SafeText.OneLine(answer.Unknown ?? "")}.");
            return ExitCode.Inconclusive;
        }

        switch (format)
        {
            case OutputFormat.Json:
                JsonNetwork.Write(terminal.Output, SharedOptions.Named(file), network);
                break;
            case OutputFormat.Csv:
                CsvNetwork.Write(terminal.Output, network);
                break;
            case OutputFormat.Markdown:
                MarkdownNetwork.Write(terminal.Output, network);
                break;
            default:
                new TextNetwork(terminal.Output, colour).Write(network);
                break;
        }

        return network.Functions.Any(function => function.Unknown is not null) ? ExitCode.Inconclusive : ExitCode.Success;
    }
}
