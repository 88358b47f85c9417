namespace AfterNato.Cli.Output.Differences;

/// <summary>How one of two versions is called: by its file, and the revision that it was read from.</summary>
internal sealed record VersionLabel(string File, string? Revision)
{
    public override string ToString() => Revision is null ? File : $"{File} at {Revision}";
}
