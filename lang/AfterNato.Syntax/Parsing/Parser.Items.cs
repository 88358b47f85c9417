using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Syntax.Parsing;

/// <content>Blocks and what stands in them.</content>
internal sealed partial class Parser
{
    private void ParseItems(ImmutableArray<ItemSyntax>.Builder items)
    {
        var hasBare = false;
        while (Kind != TokenKind.EndOfFile)
        {
            if (Kind == TokenKind.CloseBrace)
            {
                if (!Container.IsHeader)
                    return;
                if (!_headerHasBrace)
                    diagnostics.Report(SyntaxDiagnostics.NothingToClose(At(Current)));
                _headerHasBrace = false;
                SkipTo(_index + 1);
                continue;
            }

            if (BelongsOutside())
                return;

            var before = _index;
            if (ParseItem(ref hasBare, items.Count == 0 ? null : items[^1] as ClauseSyntax) is { } item)
                items.Add(item);
            if (_index == before)
                SkipTo(NextItem());
        }
    }

    /// <summary>
    /// A declaration that begins in the first column although the block around it could not contain it: the brace that closes the
    /// block has been forgotten, and everything after it is meant to stand outside.
    /// </summary>
    private bool BelongsOutside() =>
        !Container.IsHeader
        && Current.StartsLine && (Current.Start == 0 || Text.CharacterFacts.IsNewLine(file.Text[Current.Start - 1]))
        && Kinds.Architecture.NestedIndex.Match(tokens, _index) is { } kind
        && Container.NestedIndex.Match(tokens, _index) is null
        && (LooksLikeDeclaration(_index + kind.Words - 1) || (Container.ClauseIndex.Match(tokens, _index) is null && Peek(kind.Words) is { Kind: TokenKind.Word, StartsLine: false }));

    private ItemSyntax? ParseItem(ref bool hasBare, ClauseSyntax? before)
    {
        var clause = Container.ClauseIndex.Match(tokens, _index);
        var nested = Container.NestedIndex.Match(tokens, _index);
        if (nested is { } kind && kind.Words >= (clause?.Words ?? 0))
            return ParseDeclaration(kind.Entry, TakeWords(kind.Words));
        if (clause is { } known)
            return ParseClause(known.Entry, TakeWords(known.Words));
        if (Container.Bare is { } bare && !hasBare && BeginsExpression())
        {
            hasBare = true;
            return ParseClause(bare, []);
        }

        if (hasBare && Container.Bare is { Form: ValueForm.Condition } && BeginsExpression() && (Kind != TokenKind.Word || Peek(1).Kind == TokenKind.OpenParenthesis))
        {
            diagnostics.Report(SyntaxDiagnostics.SecondCondition(At(Current), ContainerName));
            return null;
        }

        if (before is not null && !Current.StartsLine && SaysWhen)
        {
            diagnostics.Report(SyntaxDiagnostics.NotDated(At(Current), before.IsFact ? before.Keywords[0].Text : PhraseOf(before.Entry), Current.Text, before.IsFact));
            return null;
        }

        if (Kind == TokenKind.Word)
            return BeginsFact(_index) || BeginsFactWithSign() ? ParseClause(FactClause, TakeWords(1)) : ParseUnknown(before);

        diagnostics.Report(IsDecimalComma()
            ? TextDiagnostics.DecimalComma(At(Current), $"{Peek(-1).Text},{Peek(1).Text}")
            : FollowsFlag(before)
            ? SyntaxDiagnostics.NothingAfter(At(Current), before.Entry.Phrase, Describe(Current))
            : SyntaxDiagnostics.Unexpected(At(Current), Capitalised(Describe(Current)), ContainerName));
        return null;
    }

    // `independent yes`
    private bool FollowsFlag([NotNullWhen(true)] ClauseSyntax? before) => before is { Entry.Form: ValueForm.Flag, Qualifiers.IsEmpty: true } && !Current.StartsLine;

    private ItemSyntax? ParseUnknown(ClauseSyntax? before)
    {
        var word = Current.Text;
        if (Kinds.Index.Match(tokens, _index) is { Entry.IsHeader: true } && Peek(1) is { Kind: TokenKind.Word, StartsLine: false })
        {
            diagnostics.Report(SyntaxDiagnostics.SecondHeader(At(Current)));
            return null;
        }

        if (LooksLikeDeclaration(_index))
        {
            if (Kinds.Index.Match(tokens, _index) is { } misplaced)
            {
                diagnostics.Report(Container == Kinds.Library && Kinds.Architecture.NestedWords.Contains(misplaced.Entry.Word)
                    ? SyntaxDiagnostics.KindElsewhere(At(Current), misplaced.Entry.Word, "a library", "Put it into the file of an architecture.")
                    : SyntaxDiagnostics.KindElsewhere(At(Current), misplaced.Entry.Word, Container.IsHeader ? null : ContainerName, HomesOf(misplaced.Entry)));
                return ParseDeclaration(misplaced.Entry, TakeWords(misplaced.Words));
            }

            var kinds = Container.DeclaringWords;
            if (word == "change" && Container.IsHeader)
            {
                diagnostics.Report(SyntaxDiagnostics.ChangeWithoutKind(At(Peek(1)), Peek(1).Text, kinds.Where(kind => Kinds.Find(ReformKinds.WordOf(kind)) is not null)));
                return null;
            }

            if (Suggestion.For(word, kinds) is null && ReportElsewhere())
                return null;
            diagnostics.Report(SyntaxDiagnostics.UnknownKind(At(Current), word, kinds));
            return Suggestion.For(word, kinds) is { } meant ? ParseDeclaration(Kinds.Named(meant), TakeWords(1)) : null;
        }

        if (diagnostics.IsFull)
            return null;

        var phrases = OwnPhrases;
        if (Container.Changes is not null && word is "add" or "remove")
        {
            var altered = Peek(1) is { Kind: TokenKind.Word, StartsLine: false } next ? $"{word} {next.Text}" : word;
            diagnostics.Report(SyntaxDiagnostics.UnknownClause(At(Current), altered, Capitalised(ContainerName), phrases));
            return null;
        }

        // `at 2027-01-01 expel …`: on the line of a day it was meant to happen then, and not to be a clause of the block.
        var events = before?.Entry.Qualifiers.Where(entry => entry is { Repeats: true, StandsApart: true } && entry.Phrase != SharedClauses.Cite.Phrase).Select(entry => entry.Phrase).ToList() ?? [];
        if (events.Count > 0 && !Current.StartsLine)
        {
            diagnostics.Report(SyntaxDiagnostics.UnknownEvent(At(Current), word, events));
            return null;
        }

        if (ReportElsewhere())
            return null;
        if (FollowsFlag(before) && Suggestion.For(word, phrases) is null)
            diagnostics.Report(SyntaxDiagnostics.NothingAfter(At(Current), before.Entry.Phrase, Describe(Current)));
        else
            diagnostics.Report(SyntaxDiagnostics.UnknownClause(At(Current), Misspelt(phrases), Capitalised(ContainerName), phrases));
        return null;
    }

    /// <summary>Reports a clause of other kinds; false if no kind has it.</summary>
    private bool ReportElsewhere()
    {
        var owners = Kinds.All.Where(kind => kind.ClauseIndex.Match(tokens, _index) is not null).ToList();
        if (owners.Count == 0 || owners[0].ClauseIndex.Match(tokens, _index) is not { Entry.Phrase: var phrase })
            return false;
        diagnostics.Report(SyntaxDiagnostics.ClauseElsewhere(
            At(Current), phrase, ContainerName, string.Join(", ", owners.Select(kind => $"`{kind.Word}`")), Suggestion.HintFor(phrase, OwnPhrases, "Move it there, or remove it.")));
        return true;
    }

    private IEnumerable<string> OwnPhrases => Container.Clauses.Where(entry => !entry.IsBare).Select(entry => entry.Phrase).Concat(Container.DeclaringWords);

    private static string HomesOf(KindEntry kind)
    {
        var homes = Kinds.All.Where(home => home.NestedWords.Contains(kind.Word)).ToList();
        var blocks = homes.Where(home => !home.IsHeader).Select(home => $"`{home.Word}`").ToList();
        if (blocks.Count == homes.Count)
            return $"Put it inside {string.Join(" or ", blocks)}.";
        return $"Declare it outside every block{(blocks.Count == 0 ? "" : $", or inside {string.Join(" or ", blocks)}")}.";
    }

    /// <summary>Two words are quoted where two words together come near a phrase: «hostd by», not «hostd».</summary>
    private string Misspelt(IEnumerable<string> phrases)
    {
        var one = Current.Text;
        if (Peek(1).Kind != TokenKind.Word || Peek(1).StartsLine)
            return one;
        var two = $"{one} {Peek(1).Text}";
        return Suggestion.For(two, phrases.Where(phrase => phrase.Contains(' '))) is null ? one : two;
    }

    /// <summary>Whether the word here and what follows it on its line can only be a declaration: it runs up to a brace.</summary>
    private bool LooksLikeDeclaration(int index)
    {
        for (var next = index + 1; next < tokens.Count && next <= index + 8; next++)
        {
            if (tokens[next].Kind == TokenKind.OpenBrace)
                return true;
            if (tokens[next].StartsLine || tokens[next].Kind is not (TokenKind.Word or TokenKind.Text or TokenKind.Colon or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis or TokenKind.Comma))
                return false;
        }

        return false;
    }

    private bool BeginsExpression() =>
        Kind is TokenKind.Word or TokenKind.Number or TokenKind.Date or TokenKind.Text or TokenKind.OpenBrace or TokenKind.OpenParenthesis or TokenKind.Minus;

    /// <summary>Whether a declared fact stands here: in a block that holds facts, a name and on its line a figure.</summary>
    private bool BeginsFact(int index) =>
        Container.HasFacts && tokens[index].Kind == TokenKind.Word && BeginsFigure(tokens[Math.Min(index + 1, tokens.Count - 1)]);

    // `population: 5`
    private bool BeginsFactWithSign() =>
        Container.HasFacts && Peek(1) is { Kind: TokenKind.Colon or TokenKind.Equals, StartsLine: false } && BeginsFigure(Peek(2));

    private static bool BeginsFigure(SyntaxToken token) =>
        !token.StartsLine && (token.Kind is TokenKind.Number or TokenKind.Text or TokenKind.Date or TokenKind.Minus || token.Is("yes") || token.Is("no"));
}
