using System.Text;

using AfterNato.Semantics.Values;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Reference;

/// <summary>Writes the reference of the language from its vocabulary, in Markdown.</summary>
public static class ReferencePage
{
    /// <summary>The page: a hand-written introduction, then every kind with its clauses.</summary>
    public static string Write(string introduction)
    {
        var page = new StringBuilder(introduction.TrimEnd()).Append("\n\n# The kinds\n");
        foreach (var kind in Kinds.All)
            Write(page, kind);
        return page.ToString();
    }

    private static void Write(StringBuilder page, KindEntry kind)
    {
        page.Append("\n## `").Append(kind.Word).Append("`\n\n").Append(kind.Summary).Append(' ').Append(Place(kind)).Append("\n\n");
        page.Append("```text\n").Append(Shape(kind)).Append("\n```\n");
        if (kind.HasType)
            page.Append("\nThe type is one of ").Append(Listed(FactTypes.Words)).Append(".\n");
        if (kind.HasFacts)
            page.Append("\nDeclared facts that apply to it stand in its block by their names, like clauses: `population 68 516 699 people   as of 2024   cite wb_population`.\n");
        var clauses = kind.Clauses.Where(clause => !StandsEverywhere(clause)).ToList();
        if (clauses.Count == 0)
            return;

        page.Append("\n| clause | takes | may follow it | |\n|---|---|---|---|\n");
        foreach (var clause in clauses)
            Write(page, clause);
        foreach (var clause in clauses.Where(clause => Following(clause).Any(qualifier => Following(qualifier).Any())))
            WriteFollowing(page, clause);
    }

    // Where what follows a clause is followed by more, one column cannot hold it.
    private static void WriteFollowing(StringBuilder page, ClauseEntry clause)
    {
        page.Append("\nAfter `").Append(clause.Phrase).Append("`:\n\n| word | takes | then | |\n|---|---|---|---|\n");
        foreach (var qualifier in Following(clause))
        {
            page.Append("| `").Append(qualifier.Phrase)
                .Append("` | ").Append(Cell(Takes(qualifier)))
                .Append(" | ").Append(string.Join(", ", Following(qualifier).Select(next => $"`{next.Phrase}` {Cell(Takes(next))}")))
                .Append(" | ").Append(Cell(qualifier.Summary)).Append(" |\n");
        }
    }

    private static IEnumerable<ClauseEntry> Following(ClauseEntry clause) => clause.Qualifiers.Where(qualifier => !StandsEverywhere(qualifier));

    private static void Write(StringBuilder page, ClauseEntry clause)
    {
        var phrase = clause.IsBare ? "*(no phrase)*" : $"`{clause.Phrase}`";
        var qualifiers = Following(clause).Select(qualifier => $"`{qualifier.Phrase}`");
        page.Append("| ").Append(phrase)
            .Append(" | ").Append(Cell(Takes(clause)))
            .Append(" | ").Append(string.Join(", ", qualifiers))
            .Append(" | ").Append(Cell(clause.Summary)).Append(Notes(clause)).Append(" |\n");
    }

    // The introduction explains these once; in every table they would hide the rest.
    private static bool StandsEverywhere(ClauseEntry clause) => clause is { Phrase: "cite" or "note" or "allow" } or { Phrase: "as of", Required: false };

    private static string Takes(ClauseEntry clause)
    {
        var described = Forms.Describe(clause) + (clause.Trailing is { } trailing ? $", then `{trailing}`" : "");
        return clause.Words.IsEmpty || clause.Form is ValueForm.Words or ValueForm.WordList or ValueForm.Set ? described : $"{Listed(clause.Words)}, or {described}";
    }

    private static string Notes(ClauseEntry clause) =>
        (clause.Required ? " **Required.**" : "") + (clause.Repeats ? " May repeat." : "");

    private static string Place(KindEntry kind)
    {
        if (kind.IsHeader)
            return "It begins a file, without braces: everything in the file belongs to it.";
        var around = Kinds.All.Where(other => !other.IsHeader && other.NestedWords.Contains(kind.Word)).Select(other => other.Word).ToList();
        var atTop = Kinds.Architecture.NestedWords.Contains(kind.Word);
        return (atTop, around.Count) switch
        {
            (true, 0) => "It stands outside every block.",
            (true, _) => $"It stands outside every block, or inside {Listed(around)}.",
            _ => $"It stands inside {Listed(around)}.",
        };
    }

    private static string Shape(KindEntry kind)
    {
        var head = kind.Word + (kind.HasCount ? " 2 of" : "") + (kind.HasName ? " Name" : "") + (kind.HasParameters ? "(n)" : "") + (kind.HasType ? " : type" : "");
        return kind.HasName ? $"{head} \"Title\"{(kind.IsHeader ? "" : " { … }")}" : $"{head} {{ … }}";
    }

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
