using System.Diagnostics;

namespace AfterNato.Benchmarks.Measuring;

/// <summary>A program with its arguments, run to its end as often as one likes.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="CacheFolder">Where it keeps compiled models; never the user's own folder.</param>
internal sealed record ChildProcess(string Program, IReadOnlyList<string> Arguments, string CacheFolder)
{
    /// <summary>Runs it once and gives the processor time that it took.</summary>
    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public TimeSpan Run()
    {
        var (exit, time, errors) = Try();
        return exit == 0
            ? time
            : throw new InvalidOperationException(FormattableString.Invariant($"{Program} {string.Join(' ', Arguments)} ended with {exit}: {errors}"));
    }

    /// <summary>Runs it once, whatever its exit code.</summary>
    public (int ExitCode, TimeSpan Time, string Errors) Try()
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["XDG_CACHE_HOME"] = CacheFolder;
        var before = ProcessorTime.OfChildren();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Program} does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, ProcessorTime.OfChildren() - before, errors.Result);
    }
}
