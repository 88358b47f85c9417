namespace AfterNato.Benchmarks.Measuring;

/// <summary>What something takes in this process once it has warmed up.</summary>
/// <param name="Processor">Its processor time on all cores, the least of several measurements.</param>
/// <param name="Elapsed">How long it takes by the clock, the least of several measurements.</param>
/// <param name="Allocated">How many bytes it allocates, whether or not all at a time.</param>
internal sealed record Measured(TimeSpan Processor, TimeSpan Elapsed, long Allocated)
{
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(0.5);

    /// <param name="action">What is measured.</param>
    /// <param name="times">How often it is measured; what is short is repeated within each.</param>
    public static Measured Of(Action action, int times)
    {
        var rounds = WarmUp(action);
        var least = new Measured(TimeSpan.MaxValue, TimeSpan.MaxValue, long.MaxValue);
        for (var i = 0; i < times; i++)
        {
            GC.Collect();
            var now = Once(action, rounds);
            least = new(Least(least.Processor, now.Processor), Least(least.Elapsed, now.Elapsed), Math.Min(least.Allocated, now.Allocated));
        }

        return least;
    }

    /// <summary>The processor time of what may take so long that it is done only once.</summary>
    public static TimeSpan Plain(Action action) => Once(action, 1).Processor is var first && first < LeastWarmUp ? Of(action, times: 3).Processor : first;

    public static Measured Once(Action action, int rounds = 1)
    {
        var (processor, clock, allocated) = (Environment.CpuUsage.TotalTime, TimeProvider.System.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
        for (var round = 0; round < rounds; round++)
            action();
        return new(
            (Environment.CpuUsage.TotalTime - processor) / rounds,
            TimeProvider.System.GetElapsedTime(clock) / rounds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / rounds);
    }

    // How many rounds fill a batch: by then the code is the one that the runtime settles on.
    private static int WarmUp(Action action)
    {
        var start = TimeProvider.System.GetTimestamp();
        var elapsed = TimeSpan.MaxValue;
        do
            elapsed = Least(elapsed, Once(action, 1).Elapsed);
        while (TimeProvider.System.GetElapsedTime(start) < LeastWarmUp);
        return (int)Math.Clamp(Batch / elapsed, 1, 10_000);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
