using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Findings;

/// <summary>A piece of text in the place of what stands there.</summary>
/// <param name="Place">What it takes the place of; null for the end of the file.</param>
/// <param name="Text">The text.</param>
public sealed record RemedyEdit(Origin? Place, string Text)
{
    /// <summary>The number of the file that is checked. What others contain is not for its author to change.</summary>
    private const int OwnFile = 0;

    /// <summary>A text in the place of another; null where that stands in another file.</summary>
    public static RemedyEdit? Replace(Origin place, string text) => place.File == OwnFile ? new(place, text) : null;

    /// <summary>A text behind the last clause of a declaration; null where that stands in another file.</summary>
    public static RemedyEdit? Behind(Declaration declaration, string text)
    {
        var end = declaration.Clauses.SelectMany(WithQualifiers).Select(clause => clause.Origin).Append(declaration.Origin).Max(place => place.Start + place.Length);
        return Replace(declaration.Origin with { Start = end, Length = 0 }, text);
    }

    /// <summary>A declaration at the end of the file.</summary>
    public static RemedyEdit Declare(string text) => new(null, $"\n{text}\n");

    /// <summary>Whether this stands in the file that is checked.</summary>
    public static bool IsOwn(Declaration declaration) => declaration.Origin.File == OwnFile;

    private static IEnumerable<Clause> WithQualifiers(Clause clause) => clause.Qualifiers.SelectMany(WithQualifiers).Prepend(clause);
}
