using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Tokens;

/// <summary>
/// One word, number or sign, and the gap before it. The gap holds everything the tree does not speak of (blanks, comments,
/// text that the parser skipped), so the tokens of a tree, each with its gap, are the text, always.
/// </summary>
public readonly record struct SyntaxToken(string Source, TokenKind Kind, int FullStart, int Start, int End, bool StartsLine)
{
    /// <summary>A token that should stand here and does not: it has no text.</summary>
    public bool IsMissing => Start == End && Kind != TokenKind.EndOfFile;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public ReadOnlySpan<char> Characters => Source.AsSpan(Start, End - Start);

    public ReadOnlySpan<char> Gap => Source.AsSpan(FullStart, Start - FullStart);

    public string Text => Source[Start..End];

    public bool Is(ReadOnlySpan<char> word) => Kind == TokenKind.Word && Characters.SequenceEqual(word);

    public static SyntaxToken Missing(string source, TokenKind kind, int position) =>
        new(source, kind, position, position, position, false);

    public override string ToString() => Text;
}
