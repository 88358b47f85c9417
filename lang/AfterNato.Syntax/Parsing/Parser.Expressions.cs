using System.Collections.Immutable;

using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Parsing;

/// <content>
/// Expressions. From the loosest to the tightest: `or`, `and`, `not`, comparisons and `in`, `+ - | except`, `* / &amp;`, a minus sign, `of`.
/// In a clause that takes a set, a comma binds tightest of all: `NATO except US, CA` leaves both out.
/// </content>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseExpression() => ParseBinary(Precedence.Or);

    private ExpressionSyntax ParseBinary(int precedence)
    {
        var left = ParseUnary();
        while (Precedence.Of(Current) is var own && own >= precedence && HasRoomForTerm())
        {
            var sign = Take();
            left = new BinaryExpressionSyntax(left, sign, ParseBinary(own + 1));
        }

        return left;
    }

    /// <summary>
    /// Whether the operator here may still join a term to the expression. All terms of a clause count together, however its
    /// parentheses divide them, since a tree grows as deep as it has terms.
    /// </summary>
    private bool HasRoomForTerm()
    {
        _operators++;
        if (_operators < ParserBounds.Terms)
            return true;
        if (_operators == ParserBounds.Terms)
            diagnostics.Report(SyntaxDiagnostics.TooManyTerms(At(Current)));
        SkipTo(EndOfLevel(_index + 1, orNextItem: true));
        return false;
    }

    private ExpressionSyntax ParseUnary()
    {
        if (!Enter(Current))
        {
            SkipNested();
            return new MissingExpressionSyntax(Missing(TokenKind.Word));
        }

        // `not` holds everything up to `and` or `or`; a minus only what is next to it.
        ExpressionSyntax expression = ExpressionWords.IsNot(Current)
            ? new UnaryExpressionSyntax(Take(), ParseBinary(Precedence.Comparison))
            : Kind == TokenKind.Minus ? new UnaryExpressionSyntax(Take(), ParseUnary()) : ParsePrimary();
        Leave();
        return expression;
    }

    private ExpressionSyntax ParsePrimary()
    {
        switch (Kind)
        {
            case TokenKind.Number:
                return ParseNumber(withUnit: true);
            case TokenKind.Text:
                return new TextExpressionSyntax(Take());
            case TokenKind.Date:
                return new DateExpressionSyntax(Take());
            case TokenKind.OpenParenthesis:
                return new ParenthesizedExpressionSyntax(Take(), ParseExpression(), Expect(TokenKind.CloseParenthesis));
            case TokenKind.OpenBrace:
                return ParseSetLiteral();
            case TokenKind.Word when Current.Is("if"):
                return ParseConditional();
            case TokenKind.Word when BeginsQuantifier():
                return ParseQuantifier();
            case TokenKind.Word when BeginsSelection():
                return ParseSelection();
            case TokenKind.Word when !ExpressionWords.IsOperator(Current) && !(Current.StartsLine && BeginsItem(_index)):
                var name = ParseName();
                return Kind == TokenKind.OpenParenthesis ? ParseCall(name) : BeginsOwner() ? ParseFactOf(name) : name;
            default:
                ReportExpected("a value", "A number, a name, a set in braces, or a question such as `count(for)`.");
                return new MissingExpressionSyntax(Missing(TokenKind.Word));
        }
    }

    private NameExpressionSyntax ParseName()
    {
        if (IsHyphenated(_index) && (_clauses.Peek().Form is not (ValueForm.Condition or ValueForm.Figure) || (IsKnown(NameFrom(_index)) && !IsKnown(Current.Text))))
            JoinHyphenated(isDeclared: false);
        var first = Take();
        if (Kind != TokenKind.Dot)
            return new([first], []);

        var parts = ImmutableArray.CreateBuilder<SyntaxToken>();
        var dots = ImmutableArray.CreateBuilder<SyntaxToken>();
        parts.Add(first);
        while (Kind == TokenKind.Dot)
        {
            dots.Add(Take());
            parts.Add(Expect(TokenKind.Word));
        }

        return new(parts.ToImmutable(), dots.ToImmutable());
    }

    private NumberExpressionSyntax ParseNumber(bool withUnit)
    {
        var number = Take();
        var percent = Kind == TokenKind.Percent ? Take() : (SyntaxToken?)null;
        var scale = ExpressionWords.IsScale(Current) && !Current.StartsLine ? Take() : (SyntaxToken?)null;
        var unit = withUnit && percent is null && Kind == TokenKind.Word && !Current.StartsLine && !ExpressionWords.IsOperator(Current) && Peek(1).Kind != TokenKind.OpenParenthesis && !BeginsExtreme() && !IsStop(_index)
            ? Take()
            : (SyntaxToken?)null;
        return new(number, percent, scale, unit);
    }

    private CallExpressionSyntax ParseCall(NameExpressionSyntax name)
    {
        var open = Take();
        var arguments = ImmutableArray.CreateBuilder<ArgumentSyntax>();
        var commas = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (Kind is not (TokenKind.CloseParenthesis or TokenKind.EndOfFile or TokenKind.CloseBrace))
        {
            arguments.Add(ParseArgument());
            if (Kind != TokenKind.Comma)
                break;
            commas.Add(Take());
        }

        return new(name, open, arguments.ToImmutable(), commas.ToImmutable(), Expect(TokenKind.CloseParenthesis));
    }

    private ArgumentSyntax ParseArgument()
    {
        if (Kind == TokenKind.Word && Peek(1).Kind == TokenKind.Colon)
            return new(Take(), Take(), ParseExpression());
        return new(null, null, BeginsEach() ? ParseEach() : ParseExpression());
    }

    private SetExpressionSyntax ParseSetLiteral()
    {
        var open = Take();
        var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var commas = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (Kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
        {
            items.Add(ParseBinary(Precedence.Sum));
            if (TakeComma(mayJoinSets: true) is { } comma)
                commas.Add(comma);
            else if (ForgotComma(TokenKind.Comma, TokenKind.CloseBrace))
                commas.Add(Missing(TokenKind.Comma));
            else
                break;
        }

        var list = new ListExpressionSyntax(items.ToImmutable(), commas.ToImmutable(), Missing(TokenKind.Word));
        return new(open, list, Expect(TokenKind.CloseBrace));
    }

    private ExpressionSyntax ParseSet(ClauseEntry entry)
    {
        if (Clauseless() || Kind is not (TokenKind.Word or TokenKind.OpenBrace or TokenKind.OpenParenthesis))
            return WrongForm(entry);

        ExpressionSyntax left = ParseSetList(entry);
        while ((Kind is TokenKind.Ampersand or TokenKind.Bar || (Current.Is("except") && !IsStop(_index))) && HasRoomForTerm())
        {
            var sign = Take();
            left = new BinaryExpressionSyntax(left, sign, ParseSetList(entry));
        }

        return left;
    }

    private ExpressionSyntax ParseSetList(ClauseEntry entry)
    {
        var list = ParseList(entry, _ => ParseUnary());
        return list.Items.Length == 1 ? list.Items[0] : list;
    }

    private const string Conditional = "Write `if … then … else …`.";

    private ConditionalExpressionSyntax ParseConditional() =>
        new(Take(), ParseExpression(), ExpectWord("then", Conditional), ParseExpression(), ExpectWord("else", Conditional), ParseExpression());

    /// <summary>`for` is also the set of those who vote for; but two names side by side, or a name before `in`, are no set.</summary>
    private bool BeginsQuantifier()
    {
        if (!Current.Is("for") || Peek(1).Kind != TokenKind.Word || ExpressionWords.IsOperator(Peek(1)))
            return false;
        return IsQuantifierWord(Peek(1)) || Peek(2).Is("in") || (Peek(2).Kind == TokenKind.Word && Peek(3).Is("in"));
    }

    private static bool IsQuantifierWord(SyntaxToken token) => token.Is("every") || token.Is("some");

    private QuantifierExpressionSyntax ParseQuantifier() =>
        new(Take(), ParseQuantifierWord(), Expect(TokenKind.Word), ExpectWord("in", "Write `for every x in S: …`."), ParseBinary(Precedence.Sum), Expect(TokenKind.Colon), ParseExpression());

    private SyntaxToken ParseQuantifierWord()
    {
        if (IsQuantifierWord(Current))
            return Take();

        if (Peek(1).Is("in"))
        {
            ReportExpected("`every` or `some`", "Write `for every x in S: …` or `for some x in S: …`.");
            return Missing(TokenKind.Word);
        }

        diagnostics.Report(SyntaxDiagnostics.WrongWords(At(Current), "for", Current.Text, ["every", "some"]));
        var missing = Missing(TokenKind.Word);
        SkipTo(_index + 1);
        return missing;
    }
}
