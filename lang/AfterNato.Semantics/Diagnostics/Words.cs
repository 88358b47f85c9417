using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Diagnostics;

/// <summary>Small matters of English in messages.</summary>
internal static class Words
{
    /// <summary>«a member», «an organisation»; `unit` begins with a vowel that sounds like a consonant.</summary>
    public static string WithArticle(string noun) => ("aeio".Contains(char.ToLowerInvariant(noun[0]), StringComparison.Ordinal) ? "an " : "a ") + noun;

    /// <summary>«A → B → A»; of a long circle only the beginning.</summary>
    public static string Circle(IReadOnlyList<string> names)
    {
        const int Shown = 8;
        var way = string.Join(" → ", names.Take(Shown).Select(SafeText.Shown));
        return names.Count > Shown ? $"{way} → … ({names.Count} in all) → {SafeText.Shown(names[0])}" : $"{way} → {SafeText.Shown(names[0])}";
    }

    /// <summary>«`a`, `b` and `c`».</summary>
    public static string AllOf(IEnumerable<string> names) => new NameList([.. names]).ToString();

    public static string AnyOf(IEnumerable<string> nouns)
    {
        var list = nouns.Select(WithArticle).ToList();
        return list.Count switch { 0 => "something else", 1 => list[0], _ => $"{string.Join(", ", list.SkipLast(1))} or {list[^1]}" };
    }
}
