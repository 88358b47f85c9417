using System.Runtime.InteropServices;

namespace AfterNato.Benchmarks.Measuring;

/// <summary>
/// Processor time, user and system together. On a machine that others use too it says more than the clock, and the least of several
/// measurements says most.
/// </summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    /// <summary>What every child process that has ended took so far.</summary>
    public static TimeSpan OfChildren()
    {
        // The structure is longer than the four numbers that matter; the system writes all of it.
        Span<long> usage = stackalloc long[32];
        if (GetResourceUsage(Children, ref MemoryMarshal.GetReference(usage)) != 0)
            throw new PlatformNotSupportedException("The processor time of child processes cannot be read here.");
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    /// <summary>What an action takes in this process: the least of several times, after it has warmed up.</summary>
    public static TimeSpan Of(Action action, int warmUps, int times)
    {
        for (var i = 0; i < warmUps; i++)
            action();

        var least = TimeSpan.MaxValue;
        for (var i = 0; i < times; i++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            action();
            var taken = Environment.CpuUsage.TotalTime - before;
            least = taken < least ? taken : least;
        }

        return least;
    }

    /// <summary>The least that running a program several times takes.</summary>
    public static TimeSpan Of(ChildProcess program, int times) => Enumerable.Range(0, times).Min(_ => program.Run());

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, ref long usage);
}
