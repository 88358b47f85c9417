namespace AfterNato.Syntax.Diagnostics;

/// <summary>Finds what somebody probably meant: the candidate with the fewest typing mistakes away, if it is near enough.</summary>
public static class Suggestion
{
    /// <summary>The nearest candidate, or null when none is within a third of the word's length (at least one mistake, at most three).</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        // Of two letters one is half of the word: only their case can be a mistake. Country codes differ by less.
        var allowed = word.Length <= 2 ? 0 : Math.Clamp(word.Length / 3, 1, 3);
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

    /// <summary>
    /// The one candidate that can have been meant, or null when there is doubt: it begins alike, no other is as near, and no digit differs,
    /// since `brigade_1` and `brigade_2` are two things and no mistake.
    /// </summary>
    public static string? Certain(string word, IEnumerable<string> candidates)
    {
        var near = candidates.Distinct().Where(candidate => candidate != word && IsNear(word, candidate)).ToList();
        if (near.Count == 0)
            return null;
        var nearest = near.GroupBy(candidate => Mistakes(word, candidate)).MinBy(group => group.Key);
        return nearest?.Take(2).ToList() is [var only] ? only : null;
    }

    private static bool IsNear(string word, string candidate)
    {
        if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            return true;
        var allowed = word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        return Math.Abs(candidate.Length - word.Length) <= allowed
            && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(candidate[0])
            && word.Where(char.IsDigit).SequenceEqual(candidate.Where(char.IsDigit))
            && Mistakes(word, candidate) <= allowed;
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
