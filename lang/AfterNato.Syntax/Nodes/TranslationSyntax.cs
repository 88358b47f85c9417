using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Nodes;

/// <summary>The `fr "Conseil de l'Atlantique Nord"` after a title.</summary>
public sealed class TranslationSyntax(SyntaxToken language, SyntaxToken title) : SyntaxNode
{
    /// <summary>The code of its language, which may be none that the vocabulary has.</summary>
    public SyntaxToken Language { get; } = language;

    public SyntaxToken Title { get; } = title;

    public override IEnumerable<SyntaxElement> Children => [Language, Title];

    public override SyntaxToken FirstToken => Language;

    public override SyntaxToken LastToken => Title;
}
