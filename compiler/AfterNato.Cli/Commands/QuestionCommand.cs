using System.CommandLine;

using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Reports;

namespace AfterNato.Cli.Commands;

/// <summary>What commands have in common that ask one architecture something: the file and how it is looked at, and the way from there to an exit code.</summary>
internal sealed class QuestionCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _file = SharedOptions.File();
    private readonly Choice<DocumentFormat> _format;
    private readonly Option<string?>? _scenario;
    private readonly Option<DateOnly?>? _asOf;
    private readonly Option<bool> _noCache = SharedOptions.NoCache();
    private readonly Choice<ColourChoice> _color = SharedOptions.Color();

    /// <param name="terminal">Where the answer is printed.</param>
    /// <param name="command">The command, without arguments and options.</param>
    /// <param name="printed">What `--format` says of the answer: «How the shares are printed.».</param>
    /// <param name="own">The arguments and options that the command alone has.</param>
    /// <param name="hasDay">Whether it looks at the architecture on one day.</param>
    /// <param name="hasScenario">Whether it can look at the architecture in a scenario.</param>
    public QuestionCommand(Terminal terminal, Command command, string printed, IEnumerable<Symbol> own, bool hasDay = true, bool hasScenario = true)
    {
        _terminal = terminal;
        _asOf = hasDay ? SharedOptions.AsOf() : null;
        _scenario = hasScenario ? SharedOptions.Scenario() : null;
        _format = new Choice<DocumentFormat>("--format", printed, DocumentFormat.Text);
        Command = command;
        foreach (var symbol in (IEnumerable<Symbol>)[_file, .. own, _format, .. new Symbol?[] { _asOf, _scenario }.OfType<Symbol>(), _noCache, _color])
        {
            if (symbol is Argument argument)
                command.Add(argument);
            else if (symbol is Option option)
                command.Add(option);
        }
    }

    /// <summary>The command, with everything that belongs to it.</summary>
    public Command Command { get; }

    /// <summary>Makes the command ask, and print the answer.</summary>
    /// <param name="ask">Asks the compiler.</param>
    /// <param name="view">How the answer is printed.</param>
    public Command Answering<T>(Func<ParseResult, ArchitectureCompiler, Inquiry, Reply<T>> ask, Func<ParseResult, T, AnswerView> view)
        where T : class
    {
        Command.SetAction(parsed => Answer(parsed, ask, view));
        return Command;
    }

    /// <summary>Asks once, and prints the answer.</summary>
    /// <returns>The exit code.</returns>
    public int Answer<T>(ParseResult parsed, Func<ParseResult, ArchitectureCompiler, Inquiry, Reply<T>> ask, Func<ParseResult, T, AnswerView> view)
        where T : class
    {
        var file = parsed.GetRequiredValue(_file);
        var colour = Colour.Of(_color.In(parsed), _terminal);
        var inquiry = new Inquiry(SharedOptions.Read(file, _terminal), _asOf is null ? null : parsed.GetValue(_asOf), _scenario is null ? null : parsed.GetValue(_scenario));
        return ask(parsed, new ArchitectureCompiler(!parsed.GetValue(_noCache)), inquiry) switch
        {
            Reply<T>.Given given => view(parsed, given.Content).Write(_terminal.Output, SharedOptions.Named(file), _format.In(parsed), colour),
            Reply<T>.Refused refused => Refusal.Write(_terminal.Output, refused.Report, _format.In(parsed) == DocumentFormat.Json, colour),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };
    }
}
