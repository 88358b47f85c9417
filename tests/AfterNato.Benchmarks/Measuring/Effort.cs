namespace AfterNato.Benchmarks.Measuring;

/// <summary>How often to measure, and how far.</summary>
/// <param name="Processes">How often each process is run.</param>
/// <param name="WarmUps">How often something is done in this process before it counts.</param>
/// <param name="Times">How often it counts.</param>
/// <param name="Sizes">How many declarations the generated files have.</param>
internal sealed record Effort(int Processes, int WarmUps, int Times, IReadOnlyList<int> Sizes)
{
    public static Effort Quick { get; } = new(3, 20, 10, [10, 100, 1_000]);

    public static Effort Thorough { get; } = new(11, 40, 30, [10, 100, 1_000, 10_000]);
}
