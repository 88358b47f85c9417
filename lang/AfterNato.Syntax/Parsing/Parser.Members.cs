using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Parsing;

/// <content>What is said of each of several members, of the one that stands out, and facts of somebody.</content>
internal sealed partial class Parser
{
    private int _selections;

    /// <summary>
    /// Whether the name that was read is a fact and its owner follows. Where a clause takes members (`seats FR, DE   of NATO`), `of` may
    /// begin another clause of the block, unless what members are selected by is being read; where it takes a condition, it may only at
    /// the beginning of a line.
    /// </summary>
    private bool BeginsOwner()
    {
        if (!Current.Is("of"))
            return false;
        return _selections == 0 && _clauses.TryPeek(out var clause) && clause.Form == ValueForm.Set ? !IsStop(_index) : !(Current.StartsLine && BeginsItem(_index));
    }

    private FactExpressionSyntax ParseFactOf(NameExpressionSyntax fact)
    {
        var of = Take();
        if (!Enter(Current))
        {
            SkipNested();
            return new(fact, of, new MissingExpressionSyntax(Missing(TokenKind.Word)));
        }

        var owner = ParsePrimary();
        Leave();
        return new(fact, of, owner);
    }

    private bool BeginsSelection() => Current.Is("the") && Peek(1).Kind == TokenKind.Word && Peek(2).Is("in");

    private SelectionExpressionSyntax ParseSelection()
    {
        var the = Take();
        var variable = Take();
        var inWord = Take();
        var set = ParseBinary(Precedence.Sum);
        var with = ExpectWord("with", "Write `the x in NATO with greatest gdp of x`.");
        if (with.IsMissing)
            return new(the, variable, inWord, set, with, Missing(TokenKind.Word), new MissingExpressionSyntax(Missing(TokenKind.Word)));

        var extreme = ParseExtreme();
        _selections++;
        var measure = ParseBinary(Precedence.Sum);
        _selections--;
        return new(the, variable, inWord, set, with, extreme, measure);
    }

    // `the x in S with greatest 5 …`: a number takes no unit called `with`.
    private bool BeginsExtreme() => Current.Is("with") && (Peek(1).Is("greatest") || Peek(1).Is("least"));

    private SyntaxToken ParseExtreme()
    {
        if (Current.Is("greatest") || Current.Is("least"))
            return Take();
        if (Kind != TokenKind.Word || Current.StartsLine)
        {
            ReportExpected("`greatest` or `least`", "Write `the x in NATO with greatest gdp of x`.");
            return Missing(TokenKind.Word);
        }

        diagnostics.Report(SyntaxDiagnostics.WrongWords(At(Current), "with", Current.Text, ["greatest", "least"]));
        var missing = Missing(TokenKind.Word);
        SkipTo(_index + 1);
        return missing;
    }

    /// <summary>`x in S: …`; without the colon it is the question whether `x` is in `S`.</summary>
    private bool BeginsEach()
    {
        if (Kind != TokenKind.Word || ExpressionWords.IsOperator(Current) || !Peek(1).Is("in"))
            return false;

        // Nobody writes a set so long; without the bound, lists that never close would be read again from every word in them.
        var last = Math.Min(tokens.Count - 1, _index + ParserBounds.Terms);
        var open = 0;
        for (var index = _index + 2; index <= last; index++)
        {
            var token = tokens[index];
            switch (token.Kind)
            {
                case TokenKind.OpenParenthesis or TokenKind.OpenBrace:
                    open++;
                    break;
                case TokenKind.CloseParenthesis or TokenKind.CloseBrace when --open < 0:
                    return false;
                case TokenKind.Colon when open == 0:
                    return true;
                case TokenKind.EndOfFile:
                case TokenKind.Comma when open == 0:
                case TokenKind.Word when open == 0 && (token.Is("and") || token.Is("or") || token.Is("if")):
                    return false;
            }
        }

        return false;
    }

    private EachExpressionSyntax ParseEach() =>
        new(Take(), Take(), ParseBinary(Precedence.Sum), Expect(TokenKind.Colon), ParseExpression());
}
