using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Parsing;

/// <content>The title of a declaration, and the same in other languages: `"North Atlantic Council" fr "Conseil de l'Atlantique Nord"`.</content>
internal sealed partial class Parser
{
    private SyntaxToken? TitleIfAny() => Kind == TokenKind.Text && !Current.StartsLine ? Take() : null;

    private ImmutableArray<TranslationSyntax> ParseTranslations(KindEntry kind)
    {
        var translations = ImmutableArray.CreateBuilder<TranslationSyntax>();
        while (true)
        {
            if (BeginsTranslation(_index))
                CheckLanguage(translations);
            else if (NamesUnknownLanguage(kind))
                diagnostics.Report(SyntaxDiagnostics.UnknownLanguage(At(Current), Current.Text));
            else if (!LacksTranslation())
                break;
            translations.Add(new(Take(), Expect(TokenKind.Text, "Write the title in this language after its code: `fr \"Conseil de l'Atlantique Nord\"`.")));
        }

        return translations.ToImmutable();
    }

    private void CheckLanguage(IEnumerable<TranslationSyntax> before)
    {
        var code = Current.Text;
        if (before.FirstOrDefault(translation => translation.Language.Is(code)) is { } first)
            diagnostics.Report(SyntaxDiagnostics.LanguageTwice(At(Current), code, new(file, first.Span)));
    }

    /// <summary>Whether a language and a title stand here. They may begin a line: a title and its translation are often longer than one.</summary>
    private bool BeginsTranslation(int index) =>
        tokens[index].Kind == TokenKind.Word && Languages.Find(tokens[index].Text) is not null && tokens[index + 1] is { Kind: TokenKind.Text, StartsLine: false };

    // `member CA "Canada" fr`: a figure after the word makes a fact of it, in a block that holds facts.
    private bool LacksTranslation() =>
        Kind == TokenKind.Word && !Current.StartsLine && Languages.Find(Current.Text) is not null && (_containers.Count == 0 || !BeginsFact(_index));

    // What has the length of a code, or is the name of a language, and is no other word that can stand here.
    private bool NamesUnknownLanguage(KindEntry kind) =>
        Current is { Kind: TokenKind.Word, StartsLine: false } && Peek(1) is { Kind: TokenKind.Text, StartsLine: false }
        && (Current.Text.Length is 2 or 3 || Languages.All.Any(language => language.Name.Equals(Current.Text, StringComparison.OrdinalIgnoreCase)))
        && !kind.BeginsItem(tokens, _index) && (_containers.Count == 0 || !BeginsItem(_index));
}
