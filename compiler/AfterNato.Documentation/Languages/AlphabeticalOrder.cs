namespace AfterNato.Documentation.Languages;

/// <summary>
/// The order of words in an index, the same on every machine: capitals stand with small letters, and letters with signs with those without, as both English
/// and French readers look for them.
/// </summary>
public sealed class AlphabeticalOrder : IComparer<string>
{
    private static readonly Dictionary<char, string> Plain = new[]
    {
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćč"), ("d", "ďđð"), ("e", "èéêëēėęě"), ("g", "ğģ"), ("i", "ìíîïīįı"), ("l", "łľļ"), ("n", "ñńňņ"), ("o", "òóôõöøő"),
        ("oe", "œ"), ("r", "ŕř"), ("s", "śšşș"), ("ss", "ß"), ("t", "ťţțþ"), ("u", "ùúûüůűūų"), ("y", "ýÿ"), ("z", "źżž"),
    }.SelectMany(group => group.Item2.Select(letter => (Letter: letter, Plain: group.Item1))).ToDictionary(pair => pair.Letter, pair => pair.Plain);

    private AlphabeticalOrder()
    {
    }

    public static AlphabeticalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var order = string.CompareOrdinal(Folded(x), Folded(y));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static string Folded(string? text) => string.Concat((text ?? "").ToLowerInvariant().Select(letter => Plain.TryGetValue(letter, out var plain) ? plain : letter.ToString()));
}
