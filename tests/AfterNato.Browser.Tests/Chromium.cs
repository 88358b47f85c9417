namespace AfterNato.Browser.Tests;

/// <summary>The browser of the system: none is downloaded.</summary>
internal static class Chromium
{
    /// <summary>Names another one than those of <see cref="Usual"/>.</summary>
    private const string Variable = "AFTERNATO_CHROMIUM";

    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Usual.FirstOrDefault(File.Exists);

    public static string Missing { get; } = $"Chromium is not installed: apt-get install chromium, or name one in {Variable}.";
}
