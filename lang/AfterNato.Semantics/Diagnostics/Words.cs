namespace AfterNato.Semantics.Diagnostics;

/// <summary>Small matters of English in messages.</summary>
internal static class Words
{
    public static string WithArticle(string noun) => ("aeiou".Contains(char.ToLowerInvariant(noun[0])) ? "an " : "a ") + noun;

    public static string AnyOf(IEnumerable<string> nouns)
    {
        var list = nouns.Select(WithArticle).ToList();
        return list.Count switch { 0 => "something else", 1 => list[0], _ => $"{string.Join(", ", list.SkipLast(1))} or {list[^1]}" };
    }
}
