using System.Collections.Immutable;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>Clauses that stand in more than one kind.</summary>
internal static class SharedClauses
{
    public static readonly ClauseEntry Cite = new("cite", ValueForm.Names, "The sources that say so. On the line of a clause it speaks for that clause, at the start of a line for the whole block.")
    {
        RefersTo = ["source"],
        Repeats = true,
        StandsApart = true,
        Qualifiers = [new("unverified", ValueForm.Flag, "The figure was taken from memory of the source and not read in it again.")],
    };

    public static readonly ClauseEntry Note = new("note", ValueForm.Text, "A remark for readers.") { Repeats = true };

    public static readonly ClauseEntry Allow = new("allow", ValueForm.ReasonedCheck, "A finding that is known and meant, about this declaration or the whole file, with the reason.") { Repeats = true };

    public static readonly ClauseEntry FigureDate = new("as of", ValueForm.Date, "The date that the figure speaks about.") { StandsApart = true };

    public static readonly ClauseEntry Since = new("since", ValueForm.Date, "The first day.") { StandsApart = true };

    public static readonly ClauseEntry Until = new("until", ValueForm.Date, "The last day.") { StandsApart = true };

    /// <summary>What may follow every clause.</summary>
    public static readonly ImmutableArray<ClauseEntry> Everywhere = [Cite, FigureDate];

    /// <summary>What may stand in every block.</summary>
    public static readonly ImmutableArray<ClauseEntry> EveryBlock = [Cite, Note, Allow];

    public static ClauseEntry Dated(this ClauseEntry entry) => entry with { Qualifiers = [.. entry.Qualifiers, Since, Until], Repeats = true };

    public static ClauseEntry Cited(this ClauseEntry entry) => entry with { Qualifiers = [.. entry.Qualifiers, .. Everywhere] };

    /// <summary>The clauses of a kind, each citable, with those of every block.</summary>
    public static ImmutableArray<ClauseEntry> Block(params ReadOnlySpan<ClauseEntry> clauses)
    {
        var block = ImmutableArray.CreateBuilder<ClauseEntry>(clauses.Length + EveryBlock.Length);
        foreach (var clause in clauses)
            block.Add(clause.IsBare ? clause : clause.Cited());
        block.AddRange(EveryBlock);
        return block.ToImmutable();
    }
}
