using System.Collections.Immutable;

using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>One kind of declaration: its word, what may stand in its block, and a line about it.</summary>
public sealed class KindEntry(string word, string summary, ImmutableArray<ClauseEntry> clauses)
{
    private ImmutableArray<KindEntry> _nested;
    private PhraseIndex<ClauseEntry>? _clauseIndex;
    private PhraseIndex<KindEntry>? _nestedIndex;

    public string Word { get; } = word;

    public string Summary { get; } = summary;

    public ImmutableArray<ClauseEntry> Clauses { get; } = clauses;

    /// <summary>The words of the kinds that may be declared inside its block.</summary>
    public ImmutableArray<string> NestedWords { get; init; } = [];

    /// <summary>The kinds that may be declared inside its block; kinds may contain each other, so they are looked up when first asked for.</summary>
    public ImmutableArray<KindEntry> Nested => _nested.IsDefault ? _nested = [.. NestedWords.Select(Kinds.Named)] : _nested;

    /// <summary>The words of those among them that declare something, and do not change what is declared elsewhere.</summary>
    public IEnumerable<string> DeclaringWords => Nested.Where(kind => kind.Changes is null).Select(kind => kind.Word);

    public bool HasName { get; init; } = true;

    public bool HasParameters { get; init; }

    public bool HasType { get; init; }

    /// <summary>Whether a number and `of` stand between its word and its block: `at least 2 of { … }`.</summary>
    public bool HasCount { get; init; }

    /// <summary>The words of the kinds whose closing brace it goes on from, as in `either { … } or { … }`.</summary>
    public ImmutableArray<string> GoesOnFrom { get; init; } = [];

    /// <summary>Whether declared facts stand in its block as clauses.</summary>
    public bool HasFacts { get; init; }

    /// <summary>Whether it begins a file and owns everything in it.</summary>
    public bool IsHeader { get; init; }

    /// <summary>The kind of declaration that it changes: `change organisation NATO { … }`; null for a kind that declares something.</summary>
    public KindEntry? Changes { get; init; }

    /// <summary>The block's own value, if it has one.</summary>
    public ClauseEntry? Bare { get; } = clauses.FirstOrDefault(clause => clause.IsBare);

    internal PhraseIndex<ClauseEntry> ClauseIndex => _clauseIndex ??= new(Clauses.Where(clause => !clause.IsBare), clause => clause.Phrase);

    internal PhraseIndex<KindEntry> NestedIndex => _nestedIndex ??= new(Nested, kind => kind.Word);

    /// <summary>Whether a clause of the kind, or a declaration that may stand in its block, begins at the token.</summary>
    internal bool BeginsItem(List<SyntaxToken> tokens, int index) =>
        ClauseIndex.Match(tokens, index) is not null || NestedIndex.Match(tokens, index) is not null;

    public override string ToString() => Word;
}
