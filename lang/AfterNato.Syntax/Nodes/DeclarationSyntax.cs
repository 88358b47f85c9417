using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Nodes;

/// <summary>
/// <code>
/// rule  opt_in(n)  : type   "Title"  fr "Titre"   { … }
/// ────  ────── ─── ──────   ───────  ──────────   ─────
/// words name   |   type     title    translation  block
///              parameters
/// </code>
/// Every declaration has this one shape; which parts its kind uses, the vocabulary says.
/// </summary>
public sealed class DeclarationSyntax(KindEntry? kind, ImmutableArray<SyntaxToken> keywords) : ItemSyntax
{
    /// <summary>The kind, or null when its word is none.</summary>
    public KindEntry? Kind { get; } = kind;

    public ImmutableArray<SyntaxToken> Keywords { get; } = keywords;

    /// <summary>The number in `at least 2 of { … }`.</summary>
    public CountSyntax? Count { get; init; }

    public SyntaxToken? Name { get; init; }

    public ParameterListSyntax? Parameters { get; init; }

    public TypeClauseSyntax? Type { get; init; }

    public SyntaxToken? Title { get; init; }

    /// <summary>The title in other languages.</summary>
    public ImmutableArray<TranslationSyntax> Translations { get; init; } = [];

    public BlockSyntax? Block { get; init; }

    public ImmutableArray<ItemSyntax> Items => Block?.Items ?? [];

    public override IEnumerable<SyntaxElement> Children
    {
        get
        {
            foreach (var keyword in Keywords)
                yield return keyword;
            if (Count is not null)
                yield return Count;
            if (Name is { } name)
                yield return name;
            if (Parameters is not null)
                yield return Parameters;
            if (Type is not null)
                yield return Type;
            if (Title is { } title)
                yield return title;
            foreach (var translation in Translations)
                yield return translation;
            if (Block is not null)
                yield return Block;
        }
    }

    public override SyntaxToken FirstToken => Keywords[0];

    public override SyntaxToken LastToken =>
        Block?.CloseBrace ?? (Translations.Length > 0 ? Translations[^1].LastToken : Title) ?? Type?.LastToken ?? Parameters?.LastToken ?? Name ?? Count?.LastToken ?? Keywords[^1];

    /// <summary>The part that a message points at: the name, or the words of a declaration without one.</summary>
    public SyntaxToken Anchor => Name is { IsMissing: false } name ? name : Keywords[^1];
}
