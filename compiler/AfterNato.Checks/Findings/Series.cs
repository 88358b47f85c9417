namespace AfterNato.Checks.Findings;

/// <summary>Pieces of a sentence that stand one after the other, with the same sign between them.</summary>
internal static class Series
{
    /// <summary>«France 15, Germany 12».</summary>
    public static Sentence WithCommas(IEnumerable<Sentence> pieces) => pieces.DefaultIfEmpty(Sentence.Empty).Aggregate((said, next) => $"{said}, {next}");

    /// <summary>«France 15, Germany 12 and 3 more»: the first few, and how many others there are.</summary>
    public static Sentence WithCommas(IReadOnlyCollection<Sentence> pieces, int shown) =>
        pieces.Count > shown ? $"{WithCommas(pieces.Take(shown))} and {pieces.Count - shown} more" : WithCommas(pieces);

    /// <summary>«at step `vote` nobody consents; at step `ask` nobody is left».</summary>
    public static Sentence WithSemicolons(IEnumerable<Sentence> pieces) => pieces.DefaultIfEmpty(Sentence.Empty).Aggregate((said, next) => $"{said}; {next}");
}
