namespace AfterNato.Testing.Goldens;

/// <summary>A file of the repository that is written from something else, and must be as that now says.</summary>
public static class GeneratedPage
{
    /// <summary>Returns when the file says what it should, or has been told to be rewritten.</summary>
    /// <param name="pathFromRoot">The file.</param>
    /// <param name="expected">What it must say.</param>
    public static void Verify(string pathFromRoot, string expected)
    {
        var path = Path.Combine(Repository.Root, pathFromRoot);
        var current = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (current == expected)
            return;
        if (!GoldenPolicy.OfEnvironment().Accepts)
            throw new GoldenMismatchException(pathFromRoot, current, expected);
        File.WriteAllText(path, expected);
    }
}
