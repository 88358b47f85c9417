using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Parsing;

/// <content>Declarations: words, name, title, block.</content>
internal sealed partial class Parser
{
    private DeclarationSyntax ParseHeader(KindEntry kind, int words)
    {
        var keywords = TakeWords(words);
        var header = new DeclarationSyntax(kind, keywords) { Name = ParseDeclaredName(kind), Title = TitleIfAny(), Translations = ParseTranslations(kind) };
        if (Kind == TokenKind.OpenBrace)
        {
            diagnostics.Report(SyntaxDiagnostics.HeaderWithBrace(At(Current), kind.Word, WithoutHeaderBraces()));
            _headerHasBrace = true;
            SkipTo(_index + 1);
        }

        return header;
    }

    // Both braces go, each with the blanks before it; if there is no second one, the first was all.
    private Fix WithoutHeaderBraces()
    {
        var close = EndOfLevel(_index + 1, orNextItem: false);
        var second = tokens[close].Kind == TokenKind.CloseBrace ? WithBlanksBefore(tokens[close]) : (TextSpan?)null;
        var first = WithBlanksBefore(Current);
        return new("the braces of the header", second is { } span ? [new(first, ""), new(span, "")] : [new(first, "")]);
    }

    private TextSpan WithBlanksBefore(SyntaxToken token)
    {
        var start = token.Start;
        while (start > 0 && Text.CharacterFacts.IsBlank(file.Text[start - 1]))
            start--;
        return TextSpan.FromBounds(start, token.End);
    }

    private DeclarationSyntax ParseDeclaration(KindEntry kind, ImmutableArray<SyntaxToken> keywords)
    {
        var count = kind.HasCount ? ParseCount() : null;
        var name = kind.HasName ? ParseDeclaredName(kind) : (SyntaxToken?)null;
        var parameters = kind.HasParameters && Kind == TokenKind.OpenParenthesis ? ParseParameters() : null;
        var type = kind.HasType ? ParseTypeClause() : null;
        var title = TitleIfAny();
        return new DeclarationSyntax(kind, keywords)
        {
            Count = count,
            Name = name,
            Parameters = parameters,
            Type = type,
            Title = title,
            Translations = ParseTranslations(kind),
            Block = ParseBlockIfAny(kind, keywords[0]),
        };
    }

    private SyntaxToken ParseDeclaredName(KindEntry kind)
    {
        if (Kind == TokenKind.Word && !Current.StartsLine)
        {
            if (IsHyphenated(_index))
                JoinHyphenated(isDeclared: true);
            var name = Take();
            SkipRestOfName(kind, name);
            return name;
        }

        ReportExpected($"the name of the {kind.Word}", "Names are letters, digits and `_`: JFC_Naples. A title in quotes may follow.");
        return Missing(TokenKind.Word);
    }

    // `member San Marlo`: a word after the name that begins nothing was meant to be a part of it.
    private void SkipRestOfName(KindEntry kind, SyntaxToken name)
    {
        var end = _index;
        while (tokens[end] is { Kind: TokenKind.Word, StartsLine: false } && !BeginsTranslation(end) && !kind.BeginsItem(tokens, end) && (_containers.Count == 0 || !BeginsItem(end)))
            end++;
        if (end == _index)
            return;

        var joined = string.Join('_', tokens[_index..end].Select(word => word.Text).Prepend(name.Text));
        var span = TextSpan.FromBounds(name.Start, tokens[end - 1].End);
        var isPlain = joined.Length == span.Length;
        diagnostics.Report(SyntaxDiagnostics.NameWithBlanks(At(Current), joined, isPlain ? Fix.Replace(span, joined) : null));
        SkipTo(end, startsLine: false);
    }

    private CountSyntax ParseCount()
    {
        const string Hint = "Count the steps that are enough: `at least 2 of { … }`.";
        if (Kind != TokenKind.Number || Peek(1).Kind != TokenKind.Percent)
            return new(Expect(TokenKind.Number, Hint), ExpectWord("of", Hint));

        diagnostics.Report(SyntaxDiagnostics.WrongForm(At(Current), "at least", "a whole number", "a percentage", Hint));
        SkipTo(_index + 2, startsLine: false);
        return new(Missing(TokenKind.Number), ExpectWord("of", Hint));
    }

    private TypeClauseSyntax? ParseTypeClause()
    {
        if (Kind != TokenKind.Colon)
        {
            ReportExpected("the type of the fact", "Write it after a colon: `fact gdp : money`.");
            return null;
        }

        return new(Take(), Expect(TokenKind.Word));
    }

    private ParameterListSyntax ParseParameters()
    {
        var open = Take();
        var names = ParseNewNames();
        return new(open, names, Expect(TokenKind.CloseParenthesis));
    }

    private SeparatedTokens ParseNewNames()
    {
        var names = ImmutableArray.CreateBuilder<SyntaxToken>();
        var commas = ImmutableArray.CreateBuilder<SyntaxToken>();
        names.Add(Expect(TokenKind.Word));
        while (TakeComma(mayJoinSets: false) is { } comma)
        {
            commas.Add(comma);
            names.Add(Expect(TokenKind.Word));
        }

        return new(names.ToImmutable(), commas.ToImmutable());
    }

    private BlockSyntax? ParseBlockIfAny(KindEntry kind, SyntaxToken declaration)
    {
        if (Kind == TokenKind.OpenBrace)
            return ParseBlock(kind, Take(), declaration);
        if (Container.IsHeader && !ForgotOpenBrace(kind))
            return null;
        if (!ForgotOpenBrace(kind))
        {
            if (!kind.HasName)
                ReportExpected("`{`", null);
            return null;
        }

        ReportExpected("`{`", "The clauses of a declaration stand between braces.");
        return ParseBlock(kind, Missing(TokenKind.OpenBrace), declaration);
    }

    private bool ForgotOpenBrace(KindEntry kind) =>
        kind.ClauseIndex.Match(tokens, _index) is { } clause
        && (Container.ClauseIndex.Match(tokens, _index)?.Words ?? 0) < clause.Words
        && Container.NestedIndex.Match(tokens, _index) is null;

    private BlockSyntax ParseBlock(KindEntry kind, SyntaxToken open, SyntaxToken declaration)
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax>();
        if (Enter(open))
        {
            _containers.Push(kind);
            ParseItems(items);
            _containers.Pop();
            Leave();
        }
        else
        {
            SkipNested();
        }

        if (Kind == TokenKind.CloseBrace)
            return new(open, items.ToImmutable(), Take());

        var place = Kind == TokenKind.EndOfFile && _index > 0 ? EndOf(tokens[_index - 1]) : At(Current);
        diagnostics.Report(SyntaxDiagnostics.MissingCloseBrace(place, At(declaration), $"this `{kind.Word}`", Fix.Insert(tokens[_index - 1].End, $"{file.NewLine}}}")));
        return new(open, items.ToImmutable(), Missing(TokenKind.CloseBrace));
    }
}
