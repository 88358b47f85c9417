using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Formatting;

/// <summary>Items that their author put on one line, and that fit on one.</summary>
internal sealed class OneLine
{
    private readonly List<Piece> _pieces = [];

    private OneLine()
    {
    }

    public IReadOnlyList<Piece> Pieces => _pieces;

    public int Width { get; private set; }

    /// <summary>An item, with the `or` blocks that go on from it, on one line; null when they need more. The gap before it is left out.</summary>
    public static OneLine? Of(ImmutableArray<ItemSyntax> chain, KindEntry container)
    {
        var line = new OneLine();
        foreach (var item in chain)
        {
            if (!line.Add(item, container, blanks: 1))
                return null;
        }

        return line;
    }

    /// <summary>Whether nothing in the block begins a line, as far as its own items go.</summary>
    public static bool IsWritten(BlockSyntax block)
    {
        var close = Gap.Before(block.CloseBrace);
        if (block.Items.IsEmpty && !close.HasRemarks)
            return true;
        return !close.BreaksLine && block.Items.All(item => !Gap.Before(item.Tokens().First()).BreaksLine);
    }

    private bool Add(ItemSyntax item, KindEntry container, int blanks)
    {
        if (Flaws.In(item))
            return false;

        var pieces = Formatting.Pieces.Of(item, container);
        pieces[0] = _pieces.Count == 0 ? pieces[0] with { Blanks = 0, Gap = Gap.None } : pieces[0] with { Blanks = blanks };
        return pieces.TrueForAll(Add)
            && (item is not DeclarationSyntax { Block: { } block } declaration || Add(block, declaration.Kind ?? container));
    }

    private bool Add(BlockSyntax block, KindEntry kind)
    {
        if (!IsWritten(block) || !Add(new Piece(block.OpenBrace, Gap.Before(block.OpenBrace), 1)))
            return false;

        ItemSyntax? previous = null;
        foreach (var item in block.Items)
        {
            if (!Add(item, kind, previous is null || Layout.GoesOn(previous, item) ? 1 : Spacing.Apart))
                return false;
            previous = item;
        }

        return Add(new Piece(block.CloseBrace, Gap.Before(block.CloseBrace), 1));
    }

    private bool Add(Piece piece)
    {
        if (piece.Break == Break.Always || piece.Gap.HasSkipped || (piece.Gap.HasRemarks && piece.Gap.BreaksLine))
            return false;

        _pieces.Add(piece);
        Width += piece.Width;
        return Width <= Layout.Width;
    }
}
