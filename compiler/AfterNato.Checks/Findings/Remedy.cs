using System.Collections.Immutable;

namespace AfterNato.Checks.Findings;

/// <summary>
/// A smallest change of the file that would remove a finding. It has been tried, or follows from the model. It is what would be needed and no
/// advice, and as it changes what the file means, nothing carries it out but an author.
/// </summary>
/// <param name="Sentence">What would change, where, and to what.</param>
/// <param name="Edits">The change of the text; nothing where the text is not that of the file itself.</param>
public sealed record Remedy(Sentence Sentence, ImmutableArray<RemedyEdit> Edits)
{
    /// <summary>A change of which every part can be written, or else none is.</summary>
    public static Remedy Of(Sentence sentence, params IEnumerable<RemedyEdit?> edits)
    {
        var parts = edits.ToList();
        return new(sentence, parts.Contains(null) ? [] : [.. parts.OfType<RemedyEdit>().Distinct()]);
    }
}
