using System.Collections.Immutable;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>The languages in which a file may give its titles and comments beside its own, in the order of the grammar.</summary>
public static class Languages
{
    public static ImmutableArray<LanguageEntry> All { get; } = [new("fr", "French")];

    public static LanguageEntry? Find(string code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>The languages with their codes, for messages: «`fr` (French)».</summary>
    public static string Listed => string.Join(", ", All.Select(language => $"`{language.Code}` ({language.Name})"));
}
