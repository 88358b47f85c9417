using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Parsing;

/// <summary>Cuts a text into tokens. What is no token (blanks, comments, characters that mean nothing) stays in the gap before the next one.</summary>
internal sealed class Lexer(SourceFile file, DiagnosticBag diagnostics)
{
    private readonly string _source = file.Text;
    private int _position;
    private int _gapStart;
    private bool _startsLine = true;

    public List<SyntaxToken> Lex()
    {
        var tokens = new List<SyntaxToken>((_source.Length / 6) + 4);
        SyntaxToken token;
        do
        {
            token = Next();
            tokens.Add(token);
        }
        while (token.Kind != TokenKind.EndOfFile);
        return tokens;
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => _position + ahead < _source.Length ? _source[_position + ahead] : '\0';

    private SyntaxToken Next()
    {
        while (true)
        {
            SkipGap();
            if (_position >= _source.Length)
                return Token(TokenKind.EndOfFile, _position);

            var start = _position;
            if (Scan() is { } kind)
                return Token(kind, start);

            SkipUnexpected(start);
        }
    }

    private SyntaxToken Token(TokenKind kind, int start)
    {
        var token = new SyntaxToken(_source, kind, _gapStart, start, _position, _startsLine);
        _gapStart = _position;
        _startsLine = false;
        return token;
    }

    private void SkipGap()
    {
        while (_position < _source.Length)
        {
            var c = _source[_position];
            if (CharacterFacts.IsNewLine(c))
            {
                _startsLine = true;
                _position++;
            }
            else if (CharacterFacts.IsBlank(c))
            {
                _position++;
            }
            else if (c == '/' && Peek(1) == '/')
            {
                SkipToLineEnd();
            }
            else if (c == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipToLineEnd()
    {
        var start = _position;
        var rest = _source.AsSpan(_position).IndexOfAny('\n', '\r');
        _position = rest < 0 ? _source.Length : _position + rest;
        ReportInvisibleCharacters(start);
    }

    private void SkipBlockComment()
    {
        var start = _position;
        var end = _source.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        _position = end < 0 ? _source.Length : end + 2;
        if (end < 0)
            diagnostics.Report(TextDiagnostics.UnterminatedComment(At(start, 2)));
        ReportInvisibleCharacters(start);
        if (_source.AsSpan(start, _position - start).IndexOfAny('\n', '\r') >= 0)
            _startsLine = true;
    }

    // A comment that turns the direction of the text can make the code after it look like something else.
    private void ReportInvisibleCharacters(int start)
    {
        for (var i = start; i < _position; i++)
        {
            if (CharacterFacts.IsInvisible(_source[i]))
                diagnostics.Report(TextDiagnostics.InvisibleCharacter(At(i, 1), _source[i]));
        }
    }

    private TokenKind? Scan()
    {
        var start = _position;
        var c = _source[start];
        if (CharacterFacts.StartsWord(c))
            return ScanWord();
        if (char.IsAsciiDigit(c))
            return ScanNumberOrDate();
        if (c == '"' || CharacterFacts.IsTypographicQuote(c))
            return ScanText();

        TokenKind? kind = c switch
        {
            '{' => TokenKind.OpenBrace,
            '}' => TokenKind.CloseBrace,
            '(' => TokenKind.OpenParenthesis,
            ')' => TokenKind.CloseParenthesis,
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            '.' => TokenKind.Dot,
            '=' when Peek(1) is '=' or '<' or '>' => ScanForeign(),
            '<' when Peek(1) == '>' => ScanForeign(),
            '&' when Peek(1) == '&' => ScanForeign(),
            '|' when Peek(1) == '|' => ScanForeign(),
            '!' when StartsOperand(Peek(1)) => ScanForeign(),
            '=' => TokenKind.Equals,
            '+' => TokenKind.Plus,
            '-' or '\u2212' => TokenKind.Minus,
            '*' => TokenKind.Star,
            '/' => TokenKind.Slash,
            '%' => TokenKind.Percent,
            '&' => TokenKind.Ampersand,
            '|' => TokenKind.Bar,
            '<' => Peek(1) == '=' ? TokenKind.LessOrEquals : TokenKind.Less,
            '>' => Peek(1) == '=' ? TokenKind.GreaterOrEquals : TokenKind.Greater,
            '\u2264' => TokenKind.LessOrEquals,
            '\u2265' => TokenKind.GreaterOrEquals,
            '\u2260' => TokenKind.NotEquals,
            '!' when Peek(1) == '=' => TokenKind.NotEquals,
            _ => null,
        };
        if (kind is not null && _position == start)
            _position += c is '<' or '>' or '!' && Peek(1) == '=' ? 2 : 1;
        return kind;
    }

    // What is meant is plain, so the rest of the line is read as if it were written.
    private TokenKind ScanForeign()
    {
        var start = _position;
        _position += _source[start] == '!' ? 1 : 2;
        while (_source[start + 1] == '=' && Current == '=')
            _position++;
        var text = _source[start.._position];
        diagnostics.Report(ForeignSigns.Meant(text) is { } meant
            ? TextDiagnostics.ForeignSign(At(start, text.Length), text, meant)
            : TextDiagnostics.Arrow(At(start, text.Length), text));
        return ForeignSigns.KindOf(text);
    }

    private static bool StartsOperand(char c) => CharacterFacts.StartsWord(c) || c is '(' or '{' or '!';

    private TokenKind ScanWord()
    {
        while (_position < _source.Length && (CharacterFacts.ContinuesWord(_source[_position]) || HidesInWord()))
            _position++;
        return TokenKind.Word;
    }

    // The word that is seen is the word that is meant: what hides in it does not cut it in two.
    private bool HidesInWord()
    {
        if (!CharacterFacts.IsInvisible(Current) || !CharacterFacts.ContinuesWord(Peek(1)))
            return false;
        diagnostics.Report(TextDiagnostics.InvisibleCharacter(At(_position, 1), Current));
        return true;
    }

    private TokenKind ScanNumberOrDate()
    {
        var start = _position;
        SkipDigits();
        if (_position - start == 4 && Current == '-' && char.IsAsciiDigit(Peek(1)))
            return ScanDate(start);

        while (_position - start <= 3 || InGroups(start))
        {
            if (!GroupFollows())
                break;
            _position += 4;
        }

        var hasCommas = ScanGroupsAfterCommas(start);
        var groups = GroupsAfterDots(start);
        if (Current == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _position++;
            SkipDigits();
        }

        if (CharacterFacts.StartsWord(Current) || (Current == '.' && char.IsAsciiDigit(Peek(1))))
        {
            while (CharacterFacts.ContinuesWord(Current) || (Current == '.' && char.IsAsciiDigit(Peek(1))))
                _position++;
            diagnostics.Report(TextDiagnostics.MalformedNumber(At(start, _position - start), _source[start.._position]));
        }
        else if (groups == 1 && _source[_position - 1] == '0' && !IsPercentage())
        {
            diagnostics.Report(TextDiagnostics.ThousandsOrDecimals(At(start, _position - start), _source[start.._position]));
        }
        else if (hasCommas)
        {
            diagnostics.Report(TextDiagnostics.NumberWithCommas(At(start, _position - start), _source[start.._position]));
        }
        else if (DigitsIn(start) > NumberLiteral.MostDigits)
        {
            diagnostics.Report(TextDiagnostics.NumberTooLong(At(start, _position - start)));
        }

        return TokenKind.Number;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
            _position++;
    }

    private bool InGroups(int start)
    {
        for (var i = start; i < _position; i++)
        {
            if (!char.IsAsciiDigit(_source[i]))
                return true;
        }

        return false;
    }

    // «68 516 699»: a single blank, exactly three digits, and no fourth.
    private bool GroupFollows() =>
        (Current == ' ' || CharacterFacts.IsNoBreakSpace(Current))
        && IsGroup(1) && Peek(4) != '-';

    private bool IsGroup(int ahead) =>
        char.IsAsciiDigit(Peek(ahead)) && char.IsAsciiDigit(Peek(ahead + 1)) && char.IsAsciiDigit(Peek(ahead + 2))
        && !CharacterFacts.ContinuesWord(Peek(ahead + 3));

    // «80,000» would be eighty thousand to one reader, and eighty followed by another number to the next.
    private bool ScanGroupsAfterCommas(int start)
    {
        var groups = _position;
        while (groups - start <= 3 && Current == ',' && IsGroup(1))
            _position += 4;
        return _position > groups;
    }

    // «12.000.000»: how many groups of three digits follow dots, when nothing else does.
    private int GroupsAfterDots(int start)
    {
        if (_position - start > 3 || _source[start] == '0')
            return 0;
        var groups = 0;
        while (Peek(groups * 4) == '.' && IsGroup((groups * 4) + 1))
            groups++;
        return groups;
    }

    private bool IsPercentage()
    {
        var ahead = 0;
        while (CharacterFacts.IsBlank(Peek(ahead)))
            ahead++;
        return Peek(ahead) == '%';
    }

    private int DigitsIn(int start)
    {
        var count = 0;
        for (var i = start; i < _position; i++)
            count += char.IsAsciiDigit(_source[i]) ? 1 : 0;
        return count;
    }

    private TokenKind ScanDate(int start)
    {
        while (char.IsAsciiDigit(Current) || (Current == '-' && char.IsAsciiDigit(Peek(1))))
            _position++;

        var date = new SyntaxToken(_source, TokenKind.Date, start, start, _position, false);
        if (DateLiteral.Of(date) is null)
            diagnostics.Report(TextDiagnostics.NoSuchDate(At(start, _position - start), date.Text));
        return TokenKind.Date;
    }

    private TokenKind ScanText()
    {
        var start = _position;
        var typographic = _source[_position] != '"';
        _position++;
        while (true)
        {
            var c = Current;
            if (_position >= _source.Length || CharacterFacts.IsNewLine(c))
            {
                diagnostics.Report(TextDiagnostics.UnterminatedText(At(start, _position - start)));
                return TokenKind.Text;
            }

            if (c == '\\')
            {
                if (!TextLiteral.IsEscape(Peek(1)))
                    diagnostics.Report(TextDiagnostics.UnknownEscape(At(_position, 2), Peek(1)));
                _position += _position + 1 < _source.Length && !CharacterFacts.IsNewLine(Peek(1)) ? 2 : 1;
                continue;
            }

            if (CharacterFacts.IsInvisible(c))
                diagnostics.Report(TextDiagnostics.InvisibleCharacter(At(_position, 1), c));

            _position++;
            if (typographic ? CharacterFacts.IsTypographicQuote(c) || c == '"' : c == '"')
                break;
        }

        if (typographic)
            diagnostics.Report(TextDiagnostics.TypographicQuotes(At(start, _position - start)));
        return TokenKind.Text;
    }

    private void SkipUnexpected(int start)
    {
        var c = _source[start];
        if (CharacterFacts.IsInvisible(c))
        {
            _position++;
            if (start > 0 || c != '\uFEFF')
                diagnostics.Report(TextDiagnostics.InvisibleCharacter(At(start, 1), c));
            return;
        }

        // One message for a run of the same nonsense, however long.
        while (_position < _source.Length && _source[_position] == c)
            _position++;
        if (c == ';')
        {
            diagnostics.Report(TextDiagnostics.Semicolon(At(start, _position - start), EndsLine()));
            return;
        }

        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Current))
            _position++;
        diagnostics.Report(TextDiagnostics.UnexpectedCharacter(At(start, _position - start), _source[start.._position]));
    }

    private bool EndsLine()
    {
        var ahead = 0;
        while (CharacterFacts.IsBlank(Peek(ahead)))
            ahead++;
        return _position + ahead >= _source.Length || CharacterFacts.IsNewLine(Peek(ahead)) || (Peek(ahead) == '/' && Peek(ahead + 1) == '/');
    }

    private Location At(int start, int length) => new(file, new TextSpan(start, Math.Min(length, _source.Length - start)));
}
