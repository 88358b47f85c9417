namespace AfterNato.Testing.Goldens;

/// <summary>Output that is not what its golden file says; the message shows the lines that differ.</summary>
public sealed class GoldenMismatchException(string file, string? golden, string output)
    : Exception($"{Verdict(file, golden)} `AFTERNATO_ACCEPT=1 dotnet test` accepts the output.\n{LineDiff.Of(golden ?? "", output)}")
{
    private static string Verdict(string file, string? golden) =>
        golden is null ? $"There is no {file} yet." : $"The output differs from {file} (- golden, + output).";
}
