using AfterNato.Benchmarks.Inputs;
using AfterNato.Benchmarks.Measuring;

namespace AfterNato.Benchmarks.Scenarios;

/// <summary>How the processor time of a check in a new process grows with the file.</summary>
internal static class Growth
{
    public static void Measure(IReadOnlyList<Build> builds, Effort effort, TemporaryFolder folder, Table table)
    {
        foreach (var build in builds)
        {
            foreach (var (name, generate) in GeneratedArchitecture.Series)
            {
                table.Begin($"{name}, {build.Name}, not cached");
                (int Size, TimeSpan Time)? smaller = null;
                foreach (var size in effort.Sizes.Where(size => size <= Largest(name)))
                {
                    var file = folder.Write("generated.arch", generate(size));
                    var time = ProcessorTime.Of(build.Check(file, folder.Cache, useCache: false), size < 10_000 ? effort.Processes : Math.Min(3, effort.Processes));
                    table.Add(Table.Number(size, "#,0"), time, smaller is { } before ? $"{Table.Seconds((time - before.Time) * (1_000.0 / (size - before.Size)))} per further 1,000" : "");
                    smaller = (size, time);
                }
            }
        }
    }

    // Ten thousand rules are a million characters of C#; no reader of this table wants to wait for them.
    private static int Largest(string series) => series.StartsWith("rules", StringComparison.Ordinal) ? 1_000 : int.MaxValue;
}
