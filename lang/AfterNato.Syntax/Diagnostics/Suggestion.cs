namespace AfterNato.Syntax.Diagnostics;

/// <summary>Finds what somebody probably meant: the candidate with the fewest typing mistakes away, if it is near enough.</summary>
public static class Suggestion
{
    /// <summary>The nearest candidate, or null when none is within a third of the word's length (at least one mistake, at most three).</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var allowed = Math.Clamp(word.Length / 3, 1, 3);
        string? best = null;
        var fewest = allowed + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > fewest)
                continue;

            // Of candidates as near as each other the first in the alphabet is named, whatever their order.
            var mistakes = Mistakes(word, candidate);
            var isNearer = mistakes < fewest || (mistakes == fewest && best is not null && string.CompareOrdinal(candidate, best) < 0);
            if (isNearer && mistakes < candidate.Length)
                (best, fewest) = (candidate, mistakes);
        }

        return best;
    }

    /// <summary>The hint «did you mean …?» for the nearest candidate, or the given sentence when nothing is near.</summary>
    public static string HintFor(string word, IEnumerable<string> candidates, string otherwise) =>
        For(word, candidates) is { } near ? $"Did you mean `{near}`?" : otherwise;

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each count as one mistake;
    // a difference of case alone counts nothing but still yields a suggestion, since such a name is not the same name.
    private static int Mistakes(string word, string candidate)
    {
        var previous = new int[candidate.Length + 1];
        var current = new int[candidate.Length + 1];
        var before = new int[candidate.Length + 1];
        for (var j = 0; j <= candidate.Length; j++)
            current[j] = j;

        for (var i = 1; i <= word.Length; i++)
        {
            (before, previous, current) = (previous, current, before);
            current[0] = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var same = char.ToUpperInvariant(word[i - 1]) == char.ToUpperInvariant(candidate[j - 1]);
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && word[i - 1] == candidate[j - 2] && word[i - 2] == candidate[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
        }

        return current[candidate.Length];
    }
}
