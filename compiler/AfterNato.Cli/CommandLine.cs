using System.CommandLine;

using AfterNato.Checks.Questions;
using AfterNato.Cli.Commands;
using AfterNato.Cli.Output;
using AfterNato.Compiler;
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
        catch (Exception exception) when (exception is UnknownScenarioException or QuestionException or InvalidSearchException)
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
            terminal.Errors.WriteLine($"Internal error ({exception.GetType().Name}: {SafeText.OneLine(exception.Message)}). This is a bug in AfterNato, not in your file; please report it with the file.");
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
            DiagramCommand.Create(terminal),
            BuildCommand.Create(terminal),
            FormatCommand.Create(terminal),
            FixCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ListCommand.Create(terminal),
        };

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
}
