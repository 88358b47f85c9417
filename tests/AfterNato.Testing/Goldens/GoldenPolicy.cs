namespace AfterNato.Testing.Goldens;

/// <summary>What happens to output that differs from its golden file: it fails the test, or it becomes the golden file.</summary>
public sealed record GoldenPolicy(bool Accepts)
{
    /// <summary>Output is accepted when AFTERNATO_ACCEPT asks for it, and never where CI says that nobody is looking.</summary>
    public static GoldenPolicy Of(Func<string, string?> environment) =>
        new(IsSet(environment("AFTERNATO_ACCEPT")) && !IsSet(environment("CI")));

    internal static GoldenPolicy OfEnvironment() => Of(Environment.GetEnvironmentVariable);

    private static bool IsSet(string? value) => value is not (null or "" or "0") && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
