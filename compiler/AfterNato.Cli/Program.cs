using System.CommandLine;

using AfterNato.Cli;
using AfterNato.Cli.Commands;
using AfterNato.Cli.Output;

var root = new RootCommand("Checks defence architectures written in .arch files.")
{
    CheckCommand.Create(),
    BuildCommand.Create(),
    FormatCommand.Create(),
};

try
{
    var parsed = root.Parse(args);
    if (parsed.Errors.Count == 0)
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

    foreach (var error in parsed.Errors)
        Terminal.Error(error.Message);
    Terminal.Error($"Try `afternato {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help`.");
    return ExitCode.Usage;
}
catch (Exception exception) when (exception is IOException { HResult: var code } && (code & 0xFFFF) == 32)
{
    // Whoever reads the output has gone: `afternato check … | head`.
    return ExitCode.Success;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Terminal.Error($"The output cannot be written: {exception.Message}");
    return ExitCode.Usage;
}
#pragma warning disable CA1031 // No stack trace ever reaches a user: this is the one place where everything ends.
catch (Exception exception)
#pragma warning restore CA1031
{
    Terminal.Error($"Internal error ({exception.GetType().Name}: {exception.Message}). This is a bug in AfterNato, not in your file; please report it with the file.");
    return ExitCode.InternalError;
}
