using System.Collections.Immutable;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>One clause of the language: its phrase, how its value is written, what the value may refer to, what may follow it, and a line about it.</summary>
public sealed record ClauseEntry(string Phrase, ValueForm Form, string Summary)
{
    /// <summary>The kinds of declaration that its names may refer to.</summary>
    public ImmutableArray<string> RefersTo { get; init; } = [];

    /// <summary>The phrases that may stand as its value, before any other form is tried.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>A word that may follow the value and only helps reading aloud.</summary>
    public string? Trailing { get; init; }

    /// <summary>Clauses that may follow on and belong to this one.</summary>
    public ImmutableArray<ClauseEntry> Qualifiers { get; init; } = [];

    /// <summary>
    /// Whether it is set apart from the clause that it follows on (`held by US   since 2025-07-04`), or reads on as its last words
    /// (`hosted by BE at "Mons"`).
    /// </summary>
    public bool StandsApart { get; init; }

    /// <summary>Whether the clause may stand several times in one block.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether the witness of a finding may name it: a limit that contradicts others.</summary>
    public bool InWitness { get; init; }

    /// <summary>Whether a block without it is incomplete.</summary>
    public bool Required { get; init; }

    /// <summary>What it does where it stands in a `change` block.</summary>
    public Alteration Alters { get; init; }

    /// <summary>The phrase of the clause that it alters: `members` for `add members`.</summary>
    public string AlteredPhrase { get; init; } = Phrase;

    /// <summary>The block's own value, which stands without a phrase: the condition of a rule, the members of a group.</summary>
    public bool IsBare => Phrase.Length == 0;

    internal PhraseIndex<ClauseEntry> QualifierIndex => field ??= new(Qualifiers, clause => clause.Phrase);

    internal PhraseIndex<string> WordIndex => field ??= new(Words, words => words);
}
