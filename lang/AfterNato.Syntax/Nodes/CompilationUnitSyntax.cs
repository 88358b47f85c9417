using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>A whole file.</summary>
public sealed class CompilationUnitSyntax(ImmutableArray<ItemSyntax> items, SyntaxToken endOfFile) : SyntaxNode
{
    public ImmutableArray<ItemSyntax> Items { get; } = items;

    public SyntaxToken EndOfFile { get; } = endOfFile;

    public override IEnumerable<SyntaxElement> Children => [.. Items.Select(item => (SyntaxElement)item), EndOfFile];

    public override SyntaxToken FirstToken => Items.Length > 0 ? Items[0].FirstToken : EndOfFile;

    public override SyntaxToken LastToken => EndOfFile;
}
