using System.Diagnostics;

namespace AfterNato.Cli.Tests.Running;

/// <summary>The command as a process of its own, for what only a process has: a working folder, an environment, pipes.</summary>
internal sealed class CommandProcess : IDisposable
{
    private readonly Process _process;
    private bool _isAbandoned;

    private CommandProcess(Process process) => _process = process;

    public static CommandProcess Start(string workingFolder, IEnumerable<(string Name, string? Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "afternato.dll"), .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start) ?? throw new InvalidOperationException("No process was started."));
    }

    /// <summary>Runs it to its end.</summary>
    public static CommandRun Run(string workingFolder, IEnumerable<(string Name, string? Value)> environment, params string[] arguments)
    {
        using var process = Start(workingFolder, environment, arguments);
        return process.Finish();
    }

    /// <summary>By what the system knows it.</summary>
    public int Id => _process.Id;

    /// <summary>Reads one line of what it prints.</summary>
    public string? ReadLine() => _process.StandardOutput.ReadLine();

    /// <summary>Reads one line of what it prints, and goes away.</summary>
    public string? ReadLineAndLeave()
    {
        var line = ReadLine();
        _process.StandardOutput.Close();
        _isAbandoned = true;
        return line;
    }

    public CommandRun Finish()
    {
        _process.StandardInput.Close();
        var errors = _process.StandardError.ReadToEndAsync();
        var output = _isAbandoned ? Task.FromResult("") : _process.StandardOutput.ReadToEndAsync();
        if (!_process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            _process.Kill(entireProcessTree: true);
            throw new TimeoutException("The command did not come to an end.");
        }

        return new CommandRun(_process.ExitCode, output.Result, errors.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
