using System.Collections.Immutable;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Parsing;

/// <content>What the habits of prose and of other languages put between words: `of: NATO`, `US and CA`, `applies to member, body`.</content>
internal sealed partial class Parser
{
    private void SkipSignAfter(ClauseEntry entry, ImmutableArray<SyntaxToken> keywords)
    {
        if (keywords.IsEmpty || entry.Form == ValueForm.Flag || Kind is not (TokenKind.Colon or TokenKind.Equals) || Current.StartsLine)
            return;
        var phrase = string.Join(' ', keywords.Select(keyword => keyword.Text));
        var span = TextSpan.FromBounds(keywords[^1].End, Current.End);
        var needsBlank = Peek(1).Start == Current.End;
        diagnostics.Report(SyntaxDiagnostics.SignAfterPhrase(At(Current), phrase, Current.Text, new($"`{phrase}` without `{Current.Text}`", [new(span, needsBlank ? " " : "")])));
        SkipTo(_index + 1, startsLine: false);
    }

    private void SkipFurtherValues(ClauseEntry entry)
    {
        if (Kind != TokenKind.Comma || entry.Form is not (ValueForm.Words or ValueForm.Name or ValueForm.Text or ValueForm.Date or ValueForm.Check))
            return;
        var isOfBlock = Container.Clauses.Contains(entry);
        var mayRepeat = entry.Repeats && isOfBlock && Peek(1) is { Kind: TokenKind.Word or TokenKind.Text, StartsLine: false };
        var again = TextSpan.FromBounds(Current.Start, Peek(1).Start);
        diagnostics.Report(SyntaxDiagnostics.SeveralValues(
            At(Current), PhraseOf(entry), mayRepeat, mayRepeat ? new($"`{entry.Phrase} {SafeText.Shown(Peek(1).Text)}`", [new(again, $"   {entry.Phrase} ")]) : null));
        SkipTo(EndOfValue());
    }

    /// <summary>
    /// The comma that goes on with a list, or the place where it belongs when `and` stands there; null when the list ends. `&amp;` joins sets, and
    /// in a list of names it is a comma too.
    /// </summary>
    private SyntaxToken? TakeComma(bool mayJoinSets)
    {
        if (Kind == TokenKind.Comma)
        {
            var comma = Take();
            if (IsAnd(mayJoinSets))
                SkipAnd("");
            return comma;
        }

        if (!IsAnd(mayJoinSets))
            return null;
        var missing = Missing(TokenKind.Comma);
        SkipAnd(",");
        return missing;
    }

    private bool IsAnd(bool mayJoinSets) =>
        (Current.Is("and") || (Kind == TokenKind.Ampersand && !mayJoinSets)) && Peek(1) is { Kind: TokenKind.Word, StartsLine: false } && !IsStop(_index);

    private void SkipAnd(string comma)
    {
        var span = TextSpan.FromBounds(tokens[_index - 1].End, Current.End);
        diagnostics.Report(SyntaxDiagnostics.ListWithAnd(At(Current), Current.Text, comma.Length > 0 ? Fix.Replace(span, comma) : Fix.Remove(file, span)));
        SkipTo(_index + 1, startsLine: false);
    }

    // «1,08» is one number to half of Europe. Where several numbers may stand, it stays two.
    private bool IsDecimalComma() =>
        Kind == TokenKind.Comma && _index > 0
        && Peek(-1) is { Kind: TokenKind.Number } whole && whole.Span.End == Current.Start
        && Peek(1) is { Kind: TokenKind.Number } decimals && decimals.Start == Current.Span.End;
}
