using System.Text;

using AfterNato.Semantics.Values;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Reference;

/// <summary>
/// Writes the grammar of the language in EBNF: the productions of kinds and clauses from the vocabulary, after a hand-written page with
/// those of tokens, values and expressions. How the values of a <see cref="ValueForm"/> are written is the production there that is named
/// after it: `duration-value`.
/// </summary>
public static class GrammarPage
{
    private const string Optional = "?";

    /// <summary>The page: the hand-written part, then a section for every kind.</summary>
    public static string Write(string introduction)
    {
        var shared = SharedClauses();
        var page = new StringBuilder(introduction.TrimEnd()).Append("\n\n## Files\n");
        WriteBlock(page, [("file", [.. Kinds.Headers.Select(kind => Dashed(kind.Word))])]);
        page.Append("\n## Clauses of several kinds\n");
        WriteBlock(page, [.. shared.Select(clause => (SharedName(clause), new[] { Written(clause, shared) }))]);
        foreach (var kind in Kinds.All.Concat(Kinds.Changes))
        {
            page.Append("\n## `").Append(kind.Word).Append("`\n");
            WriteBlock(page, Productions(kind, shared));
        }

        return page.ToString();
    }

    private static List<(string Name, string[] Alternatives)> Productions(KindEntry kind, HashSet<ClauseEntry> shared)
    {
        var name = Dashed(kind.Word);
        var clauses = kind.Clauses.Where(clause => !clause.IsBare).ToList();
        var productions = new List<(string, string[])> { (name, [Shape(kind)]) };
        if (!kind.IsHeader)
        {
            var items = $"{name}-item*";
            productions.Add(($"{name}-block", [kind.Bare is null ? $"'{{' {items} '}}'" : $"'{{' {items} ( {name}-content {items} ){Optional} '}}'"]));
        }

        if (kind.Bare is { } bare)
            productions.Add(($"{name}-content", [Written(bare, shared)]));
        string[] facts = kind.HasFacts ? ["carried-fact"] : [];
        productions.Add(($"{name}-item", [.. clauses.Select(clause => NameOf(kind, clause, shared)), .. facts, .. kind.NestedWords.Select(Dashed)]));
        productions.AddRange(clauses.Where(clause => IsOwn(kind, clause, shared)).Select(clause => (NameOf(kind, clause, shared), new[] { Written(clause, shared) })));
        return productions;
    }

    // In the order in which the parser takes them.
    private static string Shape(KindEntry kind)
    {
        var parts = new List<string> { Quoted(kind.Word) };
        if (kind.HasCount)
            parts.Add("NUMBER 'of'");
        if (kind.HasName)
            parts.Add("NAME");
        if (kind.HasParameters)
            parts.Add("( '(' new-names ')' )?");
        if (kind.HasType)
            parts.Add($"':' ( {Alternatives(FactTypes.Words)} )");
        if (kind.HasName)
            parts.Add($"TEXT? {string.Join(' ', Languages.All.Select(language => $"( {Quoted(language.Code)} TEXT )?"))}");
        parts.Add(kind.IsHeader ? $"{Dashed(kind.Word)}-item*" : $"{Dashed(kind.Word)}-block{(kind.HasName ? Optional : "")}");
        return string.Join(' ', parts);
    }

    private static string Written(ClauseEntry clause, HashSet<ClauseEntry> shared)
    {
        var parts = new List<string>();
        if (!clause.IsBare)
            parts.Add(Quoted(clause.Phrase));
        if (clause.Form == ValueForm.WordList)
            parts.Add($"( {Alternatives(clause.Words)} ) ( ',' ( {Alternatives(clause.Words)} ) )*");
        else if (clause.Form == ValueForm.Words)
            parts.Add(clause.Words.Length == 1 ? Quoted(clause.Words[0]) : $"( {Alternatives(clause.Words)} )");
        else if (clause.Form != ValueForm.Flag)
            parts.Add(clause.Words.IsEmpty ? NameOf(clause.Form) : $"( {Alternatives(clause.Words)} | {(clause.Form == ValueForm.Set ? "NUMBER | " : "")}{NameOf(clause.Form)} )");
        if (clause.Trailing is { } trailing)
            parts.Add($"{Quoted(trailing)}?");
        if (!clause.Qualifiers.IsEmpty)
            parts.Add($"( {string.Join(" | ", clause.Qualifiers.Select(qualifier => shared.Contains(qualifier) ? SharedName(qualifier) : Written(qualifier, shared)))} )*");
        return string.Join(' ', parts);
    }

    /// <summary>The clauses that stand in more than one place; each is written once.</summary>
    private static HashSet<ClauseEntry> SharedClauses()
    {
        var seen = new HashSet<ClauseEntry>();
        return [.. Kinds.All.SelectMany(kind => kind.Clauses).SelectMany(WithQualifiers).Where(clause => !clause.IsBare && !seen.Add(clause))];
    }

    private static IEnumerable<ClauseEntry> WithQualifiers(ClauseEntry clause) => [clause, .. clause.Qualifiers.SelectMany(WithQualifiers)];

    private static void WriteBlock(StringBuilder page, IReadOnlyCollection<(string Name, string[] Alternatives)> productions)
    {
        var width = productions.Max(production => production.Name.Length);
        page.Append("\n```ebnf\n");
        foreach (var (name, alternatives) in productions)
            page.Append(name.PadRight(width)).Append(" ::= ").AppendJoin($"\n{new string(' ', width)}   | ", alternatives).Append('\n');
        page.Append("```\n");
    }

    private static bool IsOwn(KindEntry kind, ClauseEntry clause, HashSet<ClauseEntry> shared) => !shared.Contains(clause) && Changed(kind, clause) is null;

    // A reform writes a clause as the declaration that it changes does.
    private static string NameOf(KindEntry kind, ClauseEntry clause, HashSet<ClauseEntry> shared) =>
        kind.Changes is { } declaring && Changed(kind, clause) is { } changed ? NameOf(declaring, changed, shared)
        : shared.Contains(clause) ? SharedName(clause)
        : $"{Dashed(kind.Word)}-{Dashed(clause.Phrase)}";

    private static ClauseEntry? Changed(KindEntry kind, ClauseEntry clause) => kind.Changes?.Clauses.FirstOrDefault(declared => declared.Phrase == clause.Phrase);

    private static string SharedName(ClauseEntry clause) => $"{Dashed(clause.Phrase)}-clause";

    // `ReasonedCheck` is written `reasoned-check-value`.
    private static string NameOf(ValueForm form) =>
        string.Concat(form.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}")) + "-value";

    private static string Alternatives(IEnumerable<string> words) => string.Join(" | ", words.Select(Quoted));

    private static string Dashed(string phrase) => phrase.Replace(' ', '-');

    private static string Quoted(string phrase) => $"'{phrase}'";
}
