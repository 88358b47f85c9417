using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Formatting;

/// <summary>Writes a tree, block by block.</summary>
internal sealed partial class Layout
{
    /// <summary>The last column that a line should reach.</summary>
    public const int Width = 120;

    private const int Indent = 2;

    private readonly LineWriter _writer = new();

    private Layout()
    {
    }

    public static string Of(SyntaxTree tree)
    {
        var layout = new Layout();
        if (tree.File.Text.StartsWith(Gap.ByteOrderMark))
            layout._writer.Write([Gap.ByteOrderMark]);
        layout.FormatFile(tree.Root);
        return layout._writer.ToString();
    }

    /// <summary>Whether an item goes on from the closing brace of the one before it: `either { … } or { … }`.</summary>
    public static bool GoesOn(ItemSyntax previous, ItemSyntax item) =>
        item is DeclarationSyntax { Kind: { } kind }
        && previous is DeclarationSyntax { Kind: { } before, Block: not null }
        && kind.GoesOnFrom.Contains(before.Word)
        && !Flaws.In(previous);

    private void FormatFile(CompilationUnitSyntax file)
    {
        var header = file.Items is [DeclarationSyntax { Kind: { IsHeader: true } kind }, ..] ? kind : Kinds.Architecture;
        FormatItems(file.Items, header, indent: 0, onePerLine: false);
        EndBlock(file.EndOfFile, indent: 0, outerIndent: 0, isEmpty: file.Items.IsEmpty);
    }

    private void FormatItems(ImmutableArray<ItemSyntax> items, KindEntry container, int indent, bool onePerLine)
    {
        var (isFirst, spansLines) = (true, false);
        for (var (i, next) = (0, 0); i < items.Length; i = next)
        {
            next = EndOfChain(items, i);
            if (FirstToken(items[i]) is not { } token)
                continue;

            var chain = items[i..next];
            var line = OneLine.Of(chain, container);
            StartItem(token, indent, isFirst, onePerLine || spansLines ? null : line);

            var lines = _writer.Lines;
            if (line is not null && _writer.Column + line.Width <= Width)
                FormatPieces(line.Pieces, indent);
            else
                FormatChain(chain, container, indent);
            (isFirst, spansLines) = (false, _writer.Lines > lines);
        }
    }

    /// <summary>An `either` and its `or` blocks: all of them on one line, or none.</summary>
    private void FormatChain(ImmutableArray<ItemSyntax> chain, KindEntry container, int indent)
    {
        foreach (var item in chain)
        {
            if (item != chain[0] && FirstToken(item) is { } token)
            {
                if (Gap.Before(token) is { HasRemarks: false })
                    _writer.Blanks(1);
                else
                    StartItem(token, indent, isFirst: false, beside: null);
            }

            FormatItem(item, container, indent);
        }
    }

    private void FormatItem(ItemSyntax item, KindEntry container, int indent)
    {
        if (Flaws.In(item) || (item is DeclarationSyntax { Block: { } flawed } && IsOnOneLine(flawed) && Flaws.Within(item)))
        {
            FormatVerbatim(item);
            return;
        }

        var pieces = Pieces.Of(item, container);
        if (item is not DeclarationSyntax { Block: { } block } declaration)
        {
            FormatPieces(pieces, indent);
            return;
        }

        pieces.Add(new(block.OpenBrace, Gap.Before(block.OpenBrace), 1));
        FormatPieces(pieces, indent);
        FormatItems(block.Items, declaration.Kind ?? container, indent + Indent, OneLine.IsWritten(block));
        EndBlock(block.CloseBrace, indent + Indent, indent, block.Items.IsEmpty);
    }

    private void FormatVerbatim(ItemSyntax item)
    {
        List<SyntaxToken> tokens = [.. item.Tokens().Where(token => !token.IsMissing)];
        if (tokens.Count > 0)
            _writer.WriteVerbatim(tokens[0].Source.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start));
    }

    private static int EndOfChain(ImmutableArray<ItemSyntax> items, int start)
    {
        var end = start + 1;
        while (end < items.Length && GoesOn(items[end - 1], items[end]))
            end++;
        return end;
    }

    private static SyntaxToken? FirstToken(ItemSyntax item)
    {
        foreach (var token in item.Tokens())
        {
            if (!token.IsMissing)
                return token;
        }

        return null;
    }

    private static bool IsOnOneLine(BlockSyntax block) =>
        block.OpenBrace.Source.AsSpan(block.OpenBrace.Start, block.CloseBrace.End - block.OpenBrace.Start).IndexOfAny('\n', '\r') < 0;
}
