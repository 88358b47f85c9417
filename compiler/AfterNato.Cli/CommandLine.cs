using System.CommandLine;

using AfterNato.Checks.Questions;
using AfterNato.Cli.Commands;
using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Runtime;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli;

/// <summary>The command `afternato`.</summary>
internal static class CommandLine
{
    private const int BrokenPipe = 32;

    /// <summary>Runs the command and gives its exit code. Nothing that happens inside leaves it as an exception.</summary>
    public static int Run(string[] arguments, Terminal terminal)
    {
        try
        {
            var exit = Dispatch(arguments, terminal);
            terminal.Output.Flush();
            return exit;
        }
        catch (IOException exception) when ((exception.HResult & 0xFFFF) == BrokenPipe)
        {
            // Whoever reads the output has gone: `afternato check … | head`.
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is UnknownScenarioException or QuestionException or InvalidSearchException or RevisionException)
        {
            terminal.Errors.WriteLine(SafeText.OneLine(exception.Message));
            return ExitCode.Usage;
        }
        catch (UnknownAnswerException exception)
        {
            terminal.Errors.WriteLine($"The answer is unknown: {SafeText.OneLine(exception.Message)}.");
            return ExitCode.Inconclusive;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Errors.WriteLine($"The output cannot be written: {SafeText.OneLine(exception.Message)}");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // No stack trace ever reaches a user: this is the one place where everything ends.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            terminal.Errors.WriteLine(InternalError.Sentence(exception));
            return ExitCode.InternalError;
        }
    }

    private static int Dispatch(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Checks defence architectures written in .arch files.")
        {
            InitCommand.Create(terminal),
            CheckCommand.Create(terminal),
            TestCommand.Create(terminal),
            RunCommand.Create(terminal),
            TimelineCommand.Create(terminal),
            PowerCommand.Create(terminal),
            SearchCommand.Create(terminal),
            BurdenCommand.Create(terminal),
            CoverageCommand.Create(terminal),
            NetworkCommand.Create(terminal),
            WithdrawCommand.Create(terminal),
            CompareCommand.Create(terminal),
            ReformCommand.Create(terminal),
            DiffCommand.Create(terminal),
            DiagramCommand.Create(terminal),
            BuildCommand.Create(terminal),
            DocsCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            ServeCommand.Create(terminal),
            FormatCommand.Create(terminal),
            FixCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ListCommand.Create(terminal),
        };

        // The parser would take the next option for the value, or fail over an option without one.
        if (EmptyOption(root.Subcommands.FirstOrDefault(command => command.Name == arguments.FirstOrDefault()), arguments) is { } empty)
        {
            terminal.Errors.WriteLine(SafeText.OneLine($"`{empty}` is given nothing; write a value after it."));
            terminal.Errors.WriteLine($"Try `afternato {arguments[0]} --help`.");
            return ExitCode.Usage;
        }

        // A file may be called `@notes.arch`; that names no list of further arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Output,
                Error = terminal.Errors,
            });
        }

        foreach (var line in parsed.Errors.SelectMany(error => error.Message.Split(Environment.NewLine)))
            terminal.Errors.WriteLine(SafeText.OneLine(line));
        var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        terminal.Errors.WriteLine($"Try `afternato {command}--help`.");
        return ExitCode.Usage;
    }

    // `--format=`, or `--format` before another option or the end.
    private static string? EmptyOption(Command? command, string[] arguments)
    {
        if (command is null)
            return null;
        var takingValues = command.Options.Where(option => option.Arity.MinimumNumberOfValues > 0).SelectMany(option => option.Aliases.Append(option.Name)).ToHashSet(StringComparer.Ordinal);
        var end = Array.IndexOf(arguments, "--") is var stop and >= 0 ? stop : arguments.Length;
        for (var i = 1; i < end; i++)
        {
            var (argument, isLast) = (arguments[i], i + 1 == end);
            if (takingValues.Contains(argument.TrimEnd('=', ':')) && (argument[^1] is '=' or ':' || isLast || arguments[i + 1].StartsWith("--", StringComparison.Ordinal)))
                return argument;
        }

        return null;
    }
}
