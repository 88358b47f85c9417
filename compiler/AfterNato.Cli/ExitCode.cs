namespace AfterNato.Cli;

/// <summary>What the exit code of the command means.</summary>
internal static class ExitCode
{
    /// <summary>It ran, and nothing is as grave as `--fail-on`.</summary>
    public const int Success = 0;

    /// <summary>The answer is no: findings, an expectation that failed, a file that is not formatted.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or its target cannot be written.</summary>
    public const int Usage = 2;

    /// <summary>The sources do not compile, so nothing was checked.</summary>
    public const int SourcesDoNotCompile = 3;

    /// <summary>Something could not be decided, and nothing else was found.</summary>
    public const int Inconclusive = 4;

    /// <summary>A bug in AfterNato.</summary>
    public const int InternalError = 70;

    // If several apply, the first of these counts.
    private static readonly int[] Gravest = [InternalError, Usage, SourcesDoNotCompile, Findings, Inconclusive, Success];

    public static int Worst(int left, int right) => Gravest.First(code => code == left || code == right);
}
