using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Parsing;

/// <content>Clauses: phrase, value, what follows on.</content>
internal sealed partial class Parser
{
    /// <summary>How a fact that somebody declared stands in a block: like any clause, with its name as the phrase.</summary>
    private static readonly ClauseEntry FactClause = new ClauseEntry("fact", ValueForm.Figure, "A declared fact.") { Repeats = true }.Cited();

    private ClauseSyntax ParseClause(ClauseEntry entry, ImmutableArray<SyntaxToken> keywords)
    {
        _clauses.Push(entry);
        _operators = 0;
        SkipSignAfter(entry, keywords);
        var value = entry.Form == ValueForm.Flag ? null : ParseValue(entry, keywords);
        var trailing = entry.Trailing is { } word && Current.Is(word) ? Take() : (SyntaxToken?)null;
        SkipFurtherValues(entry);
        var qualifiers = ParseQualifiers(entry);
        _clauses.Pop();
        return new ClauseSyntax(entry, keywords)
        {
            Value = value,
            Trailing = trailing,
            Qualifiers = qualifiers,
            IsFact = ReferenceEquals(entry, FactClause),
        };
    }

    private ImmutableArray<ClauseSyntax> ParseQualifiers(ClauseEntry entry)
    {
        if (entry.Qualifiers.IsEmpty)
            return [];

        var qualifiers = ImmutableArray.CreateBuilder<ClauseSyntax>();
        while (entry.QualifierIndex.Match(tokens, _index) is { } qualifier && !IsClauseOfBlock(qualifier.Words) && !FollowsFurtherOut(qualifier.Words) && !BeginsHeaderClause(qualifier.Words))
            qualifiers.Add(ParseClause(qualifier.Entry, TakeWords(qualifier.Words)));
        return qualifiers.ToImmutable();
    }

    /// <summary>
    /// A phrase that begins a line belongs to the block if the block knows it; so `cite` on the line of a figure speaks for the figure
    /// and `cite` on a line of its own for the whole declaration.
    /// </summary>
    private bool IsClauseOfBlock(int words) =>
        Container.ClauseIndex.Match(tokens, _index) is { } clause && (Current.StartsLine || clause.Words > words);

    // `as of` after a name, which dates the clause around: not the `as` of the name.
    private bool FollowsFurtherOut(int words) => _clauses.Skip(1).Any(around => around.QualifierIndex.Match(tokens, _index) is { } qualifier && qualifier.Words > words);

    // `as of` in a library, which has none: not the `as` of the `use` before it.
    private bool BeginsHeaderClause(int words) => Current.StartsLine && Kinds.Architecture.ClauseIndex.Match(tokens, _index) is { } clause && clause.Words > words;

    private ExpressionSyntax ParseValue(ClauseEntry entry, ImmutableArray<SyntaxToken> keywords)
    {
        if (entry.Form != ValueForm.WordList && entry.WordIndex.Match(tokens, _index) is { } phrase && (!Current.StartsLine || entry.IsBare))
            return new PhraseExpressionSyntax(TakeWords(phrase.Words));

        return entry.Form switch
        {
            ValueForm.Text => Literal(entry, TokenKind.Text, token => new TextExpressionSyntax(token)),
            ValueForm.Date => ParseDate(entry),
            ValueForm.Number or ValueForm.Factor or ValueForm.Percentage => Kind == TokenKind.Number ? ParseNumber(withUnit: false) : WrongForm(entry),
            ValueForm.Duration or ValueForm.Quantity => Kind == TokenKind.Number ? ParseNumber(withUnit: true) : WrongForm(entry),
            ValueForm.Figure => ParseUnary(),
            ValueForm.Name or ValueForm.Check => ParseNameOrMissing(entry),
            ValueForm.ReasonedCheck => ParseReasoned(entry),
            ValueForm.Names => ParseList(entry, ParseNameOrMissing),
            ValueForm.Witness => ParseList(entry, ParseWitness),
            ValueForm.Set when Kind == TokenKind.Number => entry.Words.IsEmpty ? WrongForm(entry) : ParseNumber(withUnit: false),
            ValueForm.Set => ParseSet(entry),
            ValueForm.Shares => ParseList(entry, ParseShare),
            ValueForm.NamedFigures => ParseList(entry, ParseShare),
            ValueForm.Limit => Kind == TokenKind.Number ? ParseNumber(withUnit: true) : ParseList(entry, ParseShare),
            ValueForm.Mixture => ParseList(entry, ParsePortion),
            ValueForm.Texts => ParseList(entry, each => Literal(each, TokenKind.Text, token => new TextExpressionSyntax(token))),
            ValueForm.WordList => ParseList(entry, each => ParseWordOf(each, keywords)),
            ValueForm.Percentages => Kind == TokenKind.Number ? ParseNumber(withUnit: false) : ParseList(entry, ParsePercentage),
            ValueForm.NewNames => Clauseless() || Kind != TokenKind.Word ? WrongForm(entry) : ParseIntroduced(),
            ValueForm.Condition => Clauseless() ? WrongForm(entry) : ParseExpression(),
            ValueForm.Rule or ValueForm.Pattern => ParseRule(entry),
            ValueForm.Library => Kind == TokenKind.Text ? new TextExpressionSyntax(Take()) : ParseNameOrMissing(entry),
            _ => WrongWords(entry, keywords),
        };
    }

    private ExpressionSyntax Literal(ClauseEntry entry, TokenKind kind, Func<SyntaxToken, ExpressionSyntax> make) =>
        Kind == kind ? make(Take()) : WrongForm(entry);

    private ExpressionSyntax ParseDate(ClauseEntry entry)
    {
        if (Kind == TokenKind.Date || (Kind == TokenKind.Number && DateLiteral.Of(Current) is not null))
            return new DateExpressionSyntax(Take());
        return WrongForm(entry);
    }

    private ExpressionSyntax ParseNameOrMissing(ClauseEntry entry) =>
        Kind != TokenKind.Word || Clauseless() ? WrongForm(entry) : ParseName();

    // `cap`, or `cap of HU` for that of one member.
    private ExpressionSyntax ParseWitness(ClauseEntry entry)
    {
        var named = ParseNameOrMissing(entry);
        return named is NameExpressionSyntax clause && Current.Is("of") && !Current.StartsLine
            ? new FactExpressionSyntax(clause, Take(), ParseNameOrMissing(entry))
            : named;
    }

    private ExpressionSyntax ParseShare(ClauseEntry entry)
    {
        if (Kind != TokenKind.Word || Clauseless())
            return WrongForm(entry);
        var name = ParseName();
        return new ShareExpressionSyntax(name, Kind == TokenKind.Number ? ParseNumber(withUnit: true) : WrongForm(entry));
    }

    // `50 % gdp`, or `gdp` for the whole of it.
    private ExpressionSyntax ParsePortion(ClauseEntry entry)
    {
        if (Kind != TokenKind.Number)
            return Kind != TokenKind.Word || ExpressionWords.IsOperator(Current) ? WrongForm(entry) : ParseNameOrMissing(entry);
        var portion = ParseNumber(withUnit: false);
        if (Kind == TokenKind.Word && !Clauseless())
            return new PortionExpressionSyntax(portion, ParseName());
        ReportExpected("the name of a fact", "Say what the percentage is of: `50 % gdp`.");
        return new PortionExpressionSyntax(portion, new NameExpressionSyntax([Missing(TokenKind.Word)], []));
    }

    private ExpressionSyntax ParseWordOf(ClauseEntry entry, ImmutableArray<SyntaxToken> keywords) =>
        entry.WordIndex.Match(tokens, _index) is { } phrase && !Clauseless() ? new PhraseExpressionSyntax(TakeWords(phrase.Words)) : WrongWords(entry, keywords);

    // A name without a percentage has that of the next name which has one.
    private ExpressionSyntax ParsePercentage(ClauseEntry entry)
    {
        if (Kind != TokenKind.Word || Clauseless())
            return WrongForm(entry);
        var name = ParseName();
        return Kind == TokenKind.Number && !Current.StartsLine ? new ShareExpressionSyntax(name, ParseNumber(withUnit: false)) : name;
    }

    private ExpressionSyntax ParseReasoned(ClauseEntry entry)
    {
        if (Kind != TokenKind.Word || Clauseless())
            return WrongForm(entry);
        var check = ParseName();
        if (Kind == TokenKind.Text && !Current.StartsLine)
            return new ShareExpressionSyntax(check, new TextExpressionSyntax(Take()));
        ReportExpected("the reason", $"A finding is only allowed with a reason: `{entry.Phrase} {check.Text} \"…\"`.");
        return new ShareExpressionSyntax(check, new MissingExpressionSyntax(Missing(TokenKind.Text)));
    }

    private ExpressionSyntax ParseRule(ClauseEntry entry)
    {
        if (Kind != TokenKind.Word || Clauseless())
            return WrongForm(entry);
        var name = ParseName();
        return Kind == TokenKind.OpenParenthesis ? ParseCall(name) : name;
    }

    private ListExpressionSyntax ParseIntroduced()
    {
        var names = ParseNewNames();
        return new([.. names.Items.Select(name => new NameExpressionSyntax([name], []))], names.Separators, names.Items[0]);
    }

    private ListExpressionSyntax ParseList(ClauseEntry entry, Func<ClauseEntry, ExpressionSyntax> parseItem)
    {
        var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var commas = ImmutableArray.CreateBuilder<SyntaxToken>();
        items.Add(parseItem(entry));
        while (true)
        {
            if (TakeComma(mayJoinSets: entry.Form == ValueForm.Set) is { } comma)
                commas.Add(comma);
            else if (ForgotComma(TokenKind.Comma))
                commas.Add(Missing(TokenKind.Comma));
            else
                return new(items.ToImmutable(), commas.ToImmutable(), Missing(TokenKind.Word));

            // Where a comma seemed to be forgotten and no item follows, the list has ended; to look on would never end.
            var before = _index;
            items.Add(parseItem(entry));
            if (_index == before && commas[^1].IsMissing)
                return new(items.ToImmutable(), commas.ToImmutable(), Missing(TokenKind.Word));
        }
    }

    /// <summary>
    /// Two names side by side, the second of which begins nothing else. On the next line, only what follows the second name can
    /// tell that the list goes on; in a block with a value of its own, such as a group, that value may begin there as well.
    /// </summary>
    private bool ForgotComma(params ReadOnlySpan<TokenKind> following)
    {
        if (Kind != TokenKind.Word || IsStop(_index) || SaysWhen || ExpressionWords.IsOperator(Current) || (Current.StartsLine && (!following.Contains(Peek(1).Kind) || MayBeginBare())))
            return false;

        // `FR; DE`: what stands in place of the comma has been reported.
        if (!diagnostics.Mentions(TextSpan.FromBounds(Current.FullStart, Current.Start)))
            diagnostics.Report(SyntaxDiagnostics.MissingComma(At(Current), IsKnown(tokens[_index - 1].Text) && IsKnown(Current.Text) ? Fix.Insert(tokens[_index - 1].End, ",") : null));
        return true;
    }

    // After what cannot be dated it is still no name.
    private bool SaysWhen => (Current.Is("since") || Current.Is("until")) && Peek(1).Kind is (TokenKind.Date or TokenKind.Number);

    private bool MayBeginBare() => Container.Bare is { } bare && !_clauses.Contains(bare);

    /// <summary>Nothing of the clause follows: the block ends, or a line begins with another item.</summary>
    private bool Clauseless() =>
        Kind is TokenKind.EndOfFile or TokenKind.CloseBrace || (Current.StartsLine && BeginsItem(_index));

    /// <summary>Whether the word here belongs to the block or follows on a clause, and so cannot be a unit or a name of a list.</summary>
    private bool IsStop(int index)
    {
        if (BeginsItem(index) || BeginsFact(index))
            return true;
        foreach (var clause in _clauses)
        {
            if (clause.QualifierIndex.Match(tokens, index) is not null || (clause.Trailing is { } trailing && tokens[index].Is(trailing)))
                return true;
        }

        return false;
    }

    private ExpressionSyntax WrongForm(ClauseEntry entry)
    {
        var takes = Forms.Describe(entry);
        if (Clauseless() || Current.StartsLine || IsStop(_index))
        {
            ReportExpected(takes, entry.IsBare ? "Write it between the braces." : $"Write it after `{PhraseOf(entry)}`.");
            return new MissingExpressionSyntax(Missing(TokenKind.Word));
        }

        diagnostics.Report(SyntaxDiagnostics.WrongForm(At(Current), PhraseOf(entry), takes, IsNegative ? "a number below zero" : Describe(Current), HintFor(entry, takes)));
        SkipTo(EndOfValue());
        return new MissingExpressionSyntax(Missing(TokenKind.Word));
    }

    private bool IsNegative => Kind == TokenKind.Minus && Peek(1).Kind == TokenKind.Number;

    private string HintFor(ClauseEntry entry, string takes) => (entry.Form, Kind) switch
    {
        (ValueForm.Name or ValueForm.Names or ValueForm.Witness or ValueForm.Set, TokenKind.Text) => $"Write {takes} after `{PhraseOf(entry)}`, without quotes.",
        (ValueForm.Date, _) => "Write the year, the month and the day in figures: 2026-02-15.",
        (_, TokenKind.Minus) when IsNegative => "Remove the minus sign, or the clause.",
        _ => $"Write {takes} after `{PhraseOf(entry)}`.",
    };

    private ExpressionSyntax WrongWords(ClauseEntry entry, ImmutableArray<SyntaxToken> keywords)
    {
        if (Kind != TokenKind.Word || Clauseless() || Current.StartsLine)
            return WrongForm(entry);
        diagnostics.Report(SyntaxDiagnostics.WrongWords(At(Current), keywords.Length > 0 ? PhraseOf(entry) : Container.Word, Current.Text, entry.Words));
        SkipTo(EndOfValue());
        return new MissingExpressionSyntax(Missing(TokenKind.Word));
    }

    private int EndOfValue()
    {
        var index = _index;
        do
            index++;
        while (index < tokens.Count - 1 && !tokens[index].StartsLine && tokens[index].Kind is not TokenKind.CloseBrace && !IsStop(index));
        return Math.Min(index, tokens.Count - 1);
    }

    private string PhraseOf(ClauseEntry entry) => entry.IsBare ? Container.Word : entry.Phrase;
}
