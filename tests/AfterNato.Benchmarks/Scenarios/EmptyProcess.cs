using AfterNato.Benchmarks.Measuring;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>A .NET process that does nothing: what every command pays before it begins.</summary>
internal static class EmptyProcess
{
    public const string Argument = "--nothing";

    public static TimeSpan Measure(Effort effort)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is unknown.");
        return ProcessorTime.Of(new ChildProcess(program, [Argument], ""), effort.Processes);
    }
}
