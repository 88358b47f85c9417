using System.Diagnostics;

namespace AfterNato.Benchmarks.Measuring;

/// <summary>Prints as Markdown what was measured beside a plain way of doing the same.</summary>
internal sealed class Comparison(TextWriter output)
{
    public void Begin(string title)
    {
        output.WriteLine();
        output.WriteLine($"## {title}");
        output.WriteLine();
        output.WriteLine("| | processor time | by the clock | allocated | plain way | times as long | what the plain way is |");
        output.WriteLine("|---|---|---|---|---|---|---|");
    }

    public void Add(string name, Measured here, TimeSpan plain, string way) => output.WriteLine(
        $"| {name} | {Time(here.Processor)} | {Time(here.Elapsed)} | {Table.Number(here.Allocated / 1e6, "#,0.00")} MB | {Table.Seconds(plain)} | {Table.Number(plain / here.Processor, "#,0")} | {way} |");

    public void Add(string name, string remark) => output.WriteLine($"| {name} | | | | | | {remark} |");

    /// <summary>How much memory the process has had at the worst moment so far.</summary>
    public void End()
    {
        using var process = Process.GetCurrentProcess();
        output.WriteLine();
        output.WriteLine($"The process had {Table.Number(process.PeakWorkingSet64 / 1e6, "#,0")} MB of memory at the most.");
    }

    private static string Time(TimeSpan time) => time.TotalMilliseconds < 1 ? $"{Table.Number(time.TotalMilliseconds, "0.000")} ms" : Table.Seconds(time);
}
