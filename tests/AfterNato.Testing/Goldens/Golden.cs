using System.Runtime.CompilerServices;

namespace AfterNato.Testing.Goldens;

/// <summary>
/// Compares what a test produced with the golden file beside it: `Tests.Method.verified.txt`. On a mismatch the output is left
/// in `Tests.Method.received.txt`. `AFTERNATO_ACCEPT=1 dotnet test` makes the output the new golden, but never where CI is true.
/// </summary>
public static class Golden
{
    public static void Verify(string actual, string extension = "txt", [CallerFilePath] string source = "", [CallerMemberName] string member = "") =>
        new GoldenFile(Path.ChangeExtension(source, member), extension).Verify(actual, GoldenPolicy.OfEnvironment());
}
