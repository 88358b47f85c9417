using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Testing.Inputs;

/// <summary>The pieces that texts of the language are made of, and some that they must never contain.</summary>
public static class Fragments
{
    /// <summary>Every word of the vocabulary: kinds, phrases, qualifiers, the words a value may be.</summary>
    public static IReadOnlyList<string> Vocabulary { get; } =
    [
        .. Kinds.All.Select(kind => kind.Word)
            .Concat(Kinds.All.SelectMany(kind => kind.Clauses).SelectMany(WordsOf))
            .Where(phrase => phrase.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> Signs { get; } =
    [
        "{", "}", "(", ")", ",", ":", ".", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "&", "|",
    ];

    public static IReadOnlyList<string> Expressions { get; } =
    [
        "and", "or", "not", "in", "except", "if", "then", "else", "for every x in", "for some x in", "none", "count(for)", "seats", "thousand", "bn",
        "of", "sum(x in", "min(", "the x in", "with greatest", "with least", "gdp of", "as_of",
    ];

    public static IReadOnlyList<string> Values { get; } =
    [
        "US", "NATO", "population", "std.rules", "opt_in(3)", "\"a text\"", "\"\"", "5", "3.2", "68 516 699", "55 %", "2026", "2026-01", "2026-02-15", "30 days", "fr \"un texte\"", "fr", "de \"Text\"",
        "600 posts", "80,000", "2026-13-45", "12abc",
    ];

    public static IReadOnlyList<string> Gaps { get; } = [" ", "   ", "\n", "\n\n", "\r\n", "\t", "", "\u00A0", " // remark\n", " /* remark */ ", "\n/// doc\n", "\n/// fr: doc\n"];

    public static IReadOnlyList<string> Oddities { get; } =
    [
        "\"", "“", "”", "«", "/*", "*/", "\\", "\"\\", "#", "$", "!", "[", "]", ";", "\0", "\u200B", "\u202E", "\u2028", "\uFEFF", "\uD83D", "\uDE00", "🛡", "é", "e\u0301",
        "ß", "Ω", "\u2264", "\u2212", "0", "00000000000000000000000000000000000000000000000000000000000000000",
    ];

    private static IEnumerable<string> WordsOf(ClauseEntry clause) =>
        [clause.Phrase, .. clause.Words, clause.Trailing ?? "", .. clause.Qualifiers.SelectMany(WordsOf)];
}
