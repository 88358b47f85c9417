namespace AfterNato.Architecture.Tests;

/// <summary>One C# file of the product.</summary>
internal sealed record CodeFile(string Path, string Text)
{
    public int Lines { get; } = Text.AsSpan().Count('\n');

    /// <summary>The name of the file up to its first dot: `Parser` for `Parser.Items.cs`.</summary>
    public string Name { get; } = System.IO.Path.GetFileName(Path).Split('.')[0];

    public override string ToString() => Path;
}
