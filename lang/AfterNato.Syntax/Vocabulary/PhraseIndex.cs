using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>Finds the longest phrase of a set that begins at a token.</summary>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly Dictionary<string, (string[] Words, T Entry)[]> _byFirstWord;
    private readonly Dictionary<string, (string[] Words, T Entry)[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PhraseIndex(IEnumerable<T> entries, Func<T, string> phrase)
    {
        _byFirstWord = entries
            .Select(entry => (Words: phrase(entry).Split(' '), Entry: entry))
            .GroupBy(entry => entry.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray());
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The entry whose phrase begins at the position, and how many words it has; null when there is none.</summary>
    public (T Entry, int Words)? Match(List<SyntaxToken> tokens, int position)
    {
        if (tokens[position].Kind != TokenKind.Word || !_lookup.TryGetValue(tokens[position].Characters, out var candidates))
            return null;

        foreach (var (words, entry) in candidates)
        {
            if (Stands(words, tokens, position))
                return (entry, words.Length);
        }

        return null;
    }

    private static bool Stands(string[] words, List<SyntaxToken> tokens, int position)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (position + i >= tokens.Count || !tokens[position + i].Is(words[i]))
                return false;
        }

        return true;
    }
}
