namespace AfterNato.Syntax.Vocabulary;

/// <summary>How messages speak of the things that words of the vocabulary name.</summary>
internal static class Nouns
{
    /// <summary>«a member», «an organisation»; `unit` begins with a vowel that sounds like a consonant.</summary>
    public static string ArticleOf(string word) => "aeio".Contains(word[0], StringComparison.Ordinal) ? "an" : "a";

    public static string PluralOf(string word) => word.EndsWith('y') && !"aeo".Contains(word[^2], StringComparison.Ordinal) ? $"{word[..^1]}ies" : $"{word}s";
}
