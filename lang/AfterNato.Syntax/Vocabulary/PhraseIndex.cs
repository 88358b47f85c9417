using AfterNato.Syntax.Tokens;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>Finds the longest phrase of a set that begins at a token.</summary>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    public PhraseIndex(IEnumerable<T> entries, Func<T, string> phrase)
    {
        var byFirstWord = new Dictionary<string, List<Phrase>>();
        foreach (var entry in entries)
        {
            var words = phrase(entry).Split(' ');
            if (!byFirstWord.TryGetValue(words[0], out var candidates))
                byFirstWord.Add(words[0], candidates = []);

            // The longest is tried first.
            var shorter = candidates.FindIndex(candidate => candidate.Words.Length < words.Length);
            candidates.Insert(shorter < 0 ? candidates.Count : shorter, new Phrase(words, entry));
        }

        _byFirstWord = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The entry whose phrase begins at the position, and how many words it has; null when there is none.</summary>
    public (T Entry, int Words)? Match(List<SyntaxToken> tokens, int position)
    {
        if (tokens[position].Kind != TokenKind.Word || !_byFirstWord.TryGetValue(tokens[position].Characters, out var candidates))
            return null;

        foreach (var candidate in candidates)
        {
            if (Stands(candidate.Words, tokens, position))
                return (candidate.Entry, candidate.Words.Length);
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
    private sealed record Phrase(string[] Words, T Entry);
}
