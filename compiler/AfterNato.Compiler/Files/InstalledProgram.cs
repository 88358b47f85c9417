namespace AfterNato.Compiler.Files;

/// <summary>
/// Finds a program where the user's programs are, and nowhere else: whoever is asked by its bare name may lie in the folder that is looked at, put
/// there by somebody who wants it to be run.
/// </summary>
public static class InstalledProgram
{
    /// <summary>The whole path of a program; null where it is not installed.</summary>
    /// <param name="name">Its name without an ending: <c>git</c>.</param>
    public static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? $"{name}.exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
