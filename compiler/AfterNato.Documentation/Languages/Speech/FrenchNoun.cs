namespace AfterNato.Documentation.Languages.Speech;

/// <summary>What French must know of a noun: which article it has, and with what words agree with it.</summary>
/// <param name="Article">The definite article with what stands behind it; empty for a name that has none.</param>
/// <param name="Name">The noun.</param>
/// <param name="IsFeminine">Whether it is feminine.</param>
internal sealed record FrenchNoun(string Article, string Name, bool IsFeminine)
{
    private const string Vowels = "aàâeéèêëiîïoôuûhAÀÂEÉÈÊËIÎÏOÔUÛ";

    /// <summary>Whether it is a plural.</summary>
    public bool IsPlural => Article == "les ";

    /// <summary>The noun in a form: with its article, with one of the prepositions that join with it, or as it is.</summary>
    public string In(string? form) => (form, Article) switch
    {
        ("le", _) => Article + Name,
        ("de", "le ") => $"du {Name}",
        ("de", "les ") => $"des {Name}",
        ("de", "") => $"{(IsElided ? "d’" : "de ")}{Name}",
        ("de", _) => $"de {Article}{Name}",
        ("à", "le ") => $"au {Name}",
        ("à", "les ") => $"aux {Name}",
        ("à", _) => $"à {Article}{Name}",
        ("que", "") => $"{(IsElided ? "qu’" : "que ")}{Name}",
        ("que", _) => $"que {Article}{Name}",
        (null, _) => Name,
        _ => throw new FormatException($"French knows no form {form}."),
    };

    private bool IsElided => Name.Length > 0 && Vowels.Contains(Name[0], StringComparison.Ordinal);
}
