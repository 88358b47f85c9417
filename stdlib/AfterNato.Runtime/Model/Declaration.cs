using System.Collections.Immutable;

namespace AfterNato.Runtime.Model;

/// <summary>
/// One declaration, as the file has it. Every kind has this shape; the types of the model (a body, a post) read their clauses from
/// it, so that a new clause travels from file to model without anybody carrying it.
/// </summary>
/// <param name="Kind">The word of its kind.</param>
/// <param name="Name">Its name; empty for a block without one.</param>
/// <param name="Title">The title in quotes, or null.</param>
/// <param name="Documentation">The `///` comment in Markdown, or null.</param>
/// <param name="Parent">The index of the declaration around it, or -1.</param>
/// <param name="Clauses">Its clauses in the order of the file.</param>
/// <param name="Origin">Where its name stands.</param>
public sealed record Declaration(
    string Kind, string Name, string? Title, string? Documentation, int Parent, ImmutableArray<Clause> Clauses, Origin Origin)
{
    /// <summary>The title in other languages, ordered by their codes.</summary>
    public ImmutableArray<Translation> TitleTranslations { get; init; } = [];

    /// <summary>The comment in other languages, ordered by their codes.</summary>
    public ImmutableArray<Translation> DocumentationTranslations { get; init; } = [];

    /// <summary>The first clause with this phrase, or null.</summary>
    public Clause? Clause(string phrase)
    {
        foreach (var clause in Clauses)
        {
            if (clause.Phrase == phrase)
                return clause;
        }

        return null;
    }

    /// <summary>All clauses with this phrase.</summary>
    public IEnumerable<Clause> All(string phrase) => Clauses.Where(clause => clause.Phrase == phrase);
}
