using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Parsing;

/// <summary>
/// Recursive descent over the tokens, led by the vocabulary. It never fails: what is missing becomes a token without text, what
/// cannot be understood is skipped and stays in the gap before the next token.
/// </summary>
internal sealed partial class Parser(SourceFile file, List<SyntaxToken> tokens, DiagnosticBag diagnostics)
{
    private readonly Stack<KindEntry> _containers = [];
    private readonly Stack<ClauseEntry> _clauses = [];
    private int _index;
    private int _depth;
    private int _operators;
    private bool _headerHasBrace;

    private SyntaxToken Current => tokens[_index];

    private TokenKind Kind => tokens[_index].Kind;

    private KindEntry Container => _containers.Peek();

    /// <summary>Whether no line of the text begins as one of an architecture does: it is a letter, a table, a program.</summary>
    public bool IsForeign { get; private set; }

    public CompilationUnitSyntax ParseCompilationUnit()
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax>();
        var header = Kinds.Architecture;
        if (Kinds.Index.Match(tokens, 0) is { Entry.IsHeader: true } match)
        {
            header = match.Entry;
            items.Add(ParseHeader(match.Entry, match.Words));
        }
        else if (Kind == TokenKind.Word && Peek(1).Kind == TokenKind.Word && Suggestion.For(Current.Text, Kinds.Headers.Select(kind => kind.Word)) is { } meant)
        {
            header = Kinds.Named(meant);
            diagnostics.Report(SyntaxDiagnostics.MisspeltHeader(At(Current), Current.Text, meant));
            items.Add(ParseHeader(header, 1));
        }
        else
        {
            diagnostics.Report(SyntaxDiagnostics.MissingHeader(At(Current)));
            IsForeign = !Enumerable.Range(0, tokens.Count).Any(index => tokens[index].StartsLine && Kinds.Architecture.BeginsItem(tokens, index));
            if (IsForeign)
                SkipTo(tokens.Count - 1);
        }

        _containers.Push(header);
        ParseItems(items);
        _containers.Pop();
        return new CompilationUnitSyntax(items.ToImmutable(), Take());
    }

    private SyntaxToken Peek(int ahead) => tokens[Math.Min(_index + ahead, tokens.Count - 1)];

    private SyntaxToken Take()
    {
        var token = tokens[_index];
        if (token.Kind != TokenKind.EndOfFile)
            _index++;
        return token;
    }

    private ImmutableArray<SyntaxToken> TakeWords(int count)
    {
        var words = ImmutableArray.CreateBuilder<SyntaxToken>(count);
        for (var i = 0; i < count; i++)
            words.Add(Take());
        return words.MoveToImmutable();
    }

    private SyntaxToken Expect(TokenKind kind, string? hint = null)
    {
        if (Kind == kind)
            return Take();

        // What is to close has only one place where nothing more can stand inside.
        var isCertain = kind == TokenKind.CloseParenthesis
            ? Current.StartsLine || Kind is TokenKind.CloseBrace or TokenKind.EndOfFile
            : kind == TokenKind.CloseBrace && Kind == TokenKind.CloseParenthesis;
        ReportExpected(TokenFacts.Describe(kind), hint ?? HintFor(kind), isCertain && _index > 0 ? Fix.Insert(tokens[_index - 1].End, TokenFacts.Spelling(kind)) : null);
        return Missing(kind);
    }

    private static string? HintFor(TokenKind kind) => kind switch
    {
        TokenKind.Word => "A name is made of letters, digits and `_`: JFC_Naples.",
        TokenKind.CloseParenthesis => "Every `(` needs a `)` that closes it.",
        TokenKind.CloseBrace => "Every `{` needs a `}` that closes it.",
        _ => null,
    };

    private SyntaxToken ExpectWord(string word, string hint)
    {
        if (Current.Is(word))
            return Take();

        ReportExpected($"`{word}`", hint);
        return Missing(TokenKind.Word);
    }

    // Before the gap of the next token: text that was skipped lies after what is missing, so that tokens stay in the order of the text.
    private SyntaxToken Missing(TokenKind kind) => SyntaxToken.Missing(file.Text, kind, Current.FullStart);

    // What is missing at the end of a line is reported there and not at the beginning of the next one.
    private void ReportExpected(string what, string? hint, Fix? fix = null)
    {
        var isAfterLine = _index > 0 && (Current.StartsLine || Kind == TokenKind.EndOfFile);

        // A text that is not closed has swallowed the rest of its line; what it swallowed is not missing as well.
        if (isAfterLine && diagnostics.Mentions(tokens[_index - 1].Span))
            return;
        var place = isAfterLine ? EndOf(tokens[_index - 1]) : At(Current);
        diagnostics.Report(SyntaxDiagnostics.Expected(place, Capitalised(what), hint, fix));
    }

    /// <summary>Puts the tokens from here up to <paramref name="index"/> into the gap before the token there.</summary>
    private void SkipTo(int index, bool startsLine = true)
    {
        if (index <= _index)
            return;
        tokens[index] = tokens[index] with { FullStart = tokens[_index].FullStart, StartsLine = startsLine || tokens[index].StartsLine };
        _index = index;
    }

    /// <summary>The first token after this one that begins a line, closes the block, or begins an item, braces skipped as wholes.</summary>
    private int NextItem()
    {
        var index = _index;
        var open = 0;
        do
        {
            open += tokens[index].Kind switch { TokenKind.OpenBrace => 1, TokenKind.CloseBrace => -1, _ => 0 };
            index++;
        }
        while (index < tokens.Count - 1
            && (open > 0 || (!tokens[index].StartsLine && tokens[index].Kind != TokenKind.CloseBrace && !BeginsItem(index))));
        return Math.Min(index, tokens.Count - 1);
    }

    /// <summary>Whether a declaration somewhere in the file has this name. Of what libraries declare, the short codes of countries are known at sight.</summary>
    private bool IsKnown(string name) => (name is { Length: 2 or 3 } && name.All(char.IsAsciiLetterUpper)) || DeclaredNames.Contains(name);

    private HashSet<string> DeclaredNames =>
        field ??= [.. Enumerable.Range(0, tokens.Count).Where(index => Kinds.Index.Match(tokens, index) is not null).Select(NameAfterKind)];

    // In `command JFC-Naples` the declaration of JFC_Naples is seen.
    private string NameAfterKind(int index) => NameFrom(Math.Min(index + (Kinds.Index.Match(tokens, index)?.Words ?? 0), tokens.Count - 1));

    private string NameFrom(int index)
    {
        var name = tokens[index].Text;
        for (; IsHyphenated(index); index += 2)
            name = $"{name}_{tokens[index + 2].Text}";
        return name;
    }

    /// <summary>Makes one token of a name with hyphens, so that it is the same name wherever it is written so.</summary>
    private void JoinHyphenated(bool isDeclared)
    {
        var end = _index;
        while (IsHyphenated(end))
            end += 2;
        var joined = NameFrom(_index);
        var whole = Current with { End = tokens[end].End };

        // Asked before the tokens change: the names that are declared are collected from them.
        var isKnown = IsKnown(joined) || isDeclared;
        diagnostics.Report(SyntaxDiagnostics.HyphenInName(At(whole), joined, isKnown ? Fix.Replace(whole.Span, joined) : null));
        _index = end;
        tokens[end] = whole;
    }

    /// <summary>Whether the word here goes on after a hyphen, without a blank: `JFC-Naples`.</summary>
    private bool IsHyphenated(int index) =>
        index + 2 < tokens.Count
        && tokens[index] is { Kind: TokenKind.Word, End: var end } && tokens[index + 1] is { Kind: TokenKind.Minus } hyphen && hyphen.Start == end
        && tokens[index + 2] is { Kind: TokenKind.Word or TokenKind.Number } rest && rest.Start == hyphen.End;

    private bool BeginsItem(int index) => Container.BeginsItem(tokens, index);

    private bool Enter(SyntaxToken at)
    {
        if (_depth < ParserBounds.Depth)
        {
            _depth++;
            return true;
        }

        diagnostics.Report(SyntaxDiagnostics.TooDeep(At(at)));
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>Skips what is nested too deep, without recursion, up to the sign that closes the level around it.</summary>
    private void SkipNested() => SkipTo(EndOfLevel(_index, orNextItem: false));

    /// <summary>The sign that closes the level around this token, or the end; if asked, the next item on a line of its own ends a level too.</summary>
    private int EndOfLevel(int index, bool orNextItem)
    {
        var open = 0;
        for (; index < tokens.Count - 1; index++)
        {
            var kind = tokens[index].Kind;
            if (kind is TokenKind.OpenBrace or TokenKind.OpenParenthesis)
                open++;
            else if (kind is TokenKind.CloseBrace or TokenKind.CloseParenthesis && --open < 0)
                break;
            else if (orNextItem && open == 0 && tokens[index].StartsLine && BeginsItem(index))
                break;
        }

        return Math.Min(index, tokens.Count - 1);
    }

    private Location At(SyntaxToken token) => new(file, token.Span);

    private Location EndOf(SyntaxToken token) => new(file, new TextSpan(Math.Max(token.Start, token.End - 1), Math.Min(1, token.End - token.Start)));

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Describe(SyntaxToken token) =>
        token.Kind is TokenKind.Word ? $"`{SafeText.Shown(token.Text)}`" : TokenFacts.Describe(token.Kind);

    private string ContainerName => Container.IsHeader ? $"the {Container.Word}" : $"{Nouns.ArticleOf(Container.Word)} `{Container.Word}`";
}
