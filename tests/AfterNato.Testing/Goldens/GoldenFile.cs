namespace AfterNato.Testing.Goldens;

/// <summary>One golden file and the output that may stand beside it, named as Verify names them.</summary>
public sealed class GoldenFile(string stem, string extension = "txt")
{
    public string Verified { get; } = $"{stem}.verified.{extension}";

    public string Received { get; } = $"{stem}.received.{extension}";

    /// <summary>Returns when the output equals the golden file; line ends do not count, since checkouts may change them.</summary>
    public void Verify(string actual, GoldenPolicy policy)
    {
        var output = WithPlainLineEnds(actual);
        var golden = File.Exists(Verified) ? WithPlainLineEnds(File.ReadAllText(Verified)) : null;
        if (output == golden)
        {
            File.Delete(Received);
        }
        else if (policy.Accepts)
        {
            File.WriteAllText(Verified, output);
            File.Delete(Received);
        }
        else
        {
            File.WriteAllText(Received, output);
            throw new GoldenMismatchException(Path.GetFileName(Verified), golden, output);
        }
    }

    private static string WithPlainLineEnds(string text) => text.ReplaceLineEndings("\n");
}
