using System.Collections.Immutable;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>How one architecture changes another that it extends. The kinds follow from those that declare things: nothing is listed twice.</summary>
internal static class ReformKinds
{
    private static readonly ImmutableArray<string> SetKinds = ["member", "group", "organisation"];

    /// <summary>The word of the kind that changes declarations of this kind.</summary>
    public static string WordOf(string kind) => $"change {kind}";

    /// <summary>The kind that changes declarations of this kind.</summary>
    public static KindEntry Of(KindEntry kind) =>
        new(WordOf(kind.Word), $"Changes a declaration of the architecture that this one extends: {kind.Summary}", [.. kind.Clauses.SelectMany(Alterations)])
        {
            Changes = kind,
            NestedWords = kind.NestedWords,
            HasFacts = kind.HasFacts,
        };

    private static IEnumerable<ClauseEntry> Alterations(ClauseEntry clause)
    {
        // A remark or a source beside those that there are does not make them untrue.
        if (SharedClauses.EveryBlock.Any(shared => shared.Phrase == clause.Phrase))
        {
            yield return clause with { Alters = Alteration.Add };
            yield break;
        }

        yield return clause with { Required = false };
        if (clause.IsBare)
            yield break;
        if (clause.Repeats)
            yield return clause with { Phrase = $"add {clause.Phrase}", Alters = Alteration.Add, AlteredPhrase = clause.Phrase, Required = false, Summary = $"One more: {clause.Summary}" };
        yield return IsList(clause)
            ? new($"remove {clause.Phrase}", ValueForm.Names, $"Who or what no longer belongs to it: {clause.Summary}")
            {
                RefersTo = clause.Form == ValueForm.Set ? SetKinds : clause.RefersTo,
                Repeats = true,
                Alters = Alteration.Remove,
                AlteredPhrase = clause.Phrase,
            }
            : new($"remove {clause.Phrase}", ValueForm.Flag, $"It no longer says: {clause.Summary}") { Alters = Alteration.Remove, AlteredPhrase = clause.Phrase };
    }

    private static bool IsList(ClauseEntry clause) => clause.Form is ValueForm.Set or ValueForm.Names or ValueForm.Shares;
}
