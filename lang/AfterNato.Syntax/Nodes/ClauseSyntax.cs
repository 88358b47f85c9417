using System.Collections.Immutable;

using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Nodes;

/// <summary>
/// <code>
/// held by  US     since 2025-07-04
/// ───────  ─────  ────────────────
/// words    value  qualifier, a clause of its own
/// </code>
/// </summary>
public sealed class ClauseSyntax(ClauseEntry entry, ImmutableArray<SyntaxToken> keywords) : ItemSyntax
{
    public ClauseEntry Entry { get; } = entry;

    /// <summary>The words of the phrase; none for the bare value of a block.</summary>
    public ImmutableArray<SyntaxToken> Keywords { get; } = keywords;

    public ExpressionSyntax? Value { get; init; }

    /// <summary>The word after the value that only helps reading aloud.</summary>
    public SyntaxToken? Trailing { get; init; }

    public ImmutableArray<ClauseSyntax> Qualifiers { get; init; } = [];

    /// <summary>Whether this is a fact that somebody declared, and not a clause of the vocabulary.</summary>
    public bool IsFact { get; init; }

    public override IEnumerable<SyntaxElement> Children
    {
        get
        {
            foreach (var keyword in Keywords)
                yield return keyword;
            if (Value is not null)
                yield return Value;
            if (Trailing is { } trailing)
                yield return trailing;
            foreach (var qualifier in Qualifiers)
                yield return qualifier;
        }
    }

    public override SyntaxToken FirstToken => Keywords.Length > 0 ? Keywords[0] : Value?.FirstToken ?? default;

    public override SyntaxToken LastToken =>
        Qualifiers.Length > 0 ? Qualifiers[^1].LastToken : Trailing ?? Value?.LastToken ?? Keywords[^1];

    /// <summary>The words and the value without what follows on.</summary>
    public Microsoft.CodeAnalysis.Text.TextSpan Core =>
        Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(FirstToken.Start, Math.Max(FirstToken.End, (Trailing ?? Value?.LastToken ?? Keywords[^1]).End));
}
