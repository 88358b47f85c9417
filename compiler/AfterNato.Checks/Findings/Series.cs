using AfterNato.Runtime.Model;

namespace AfterNato.Checks.Findings;

/// <summary>Pieces of a sentence that stand one after the other, with the same sign between them.</summary>
internal static class Series
{
    /// <summary>«decisions (launch), commands (ACO)».</summary>
    public static Sentence WithCommas(IEnumerable<Sentence> pieces) => Sentence.Chain(pieces, $", ");

    /// <summary>«launch, end, host and 3 more»: the first few, and how many others there are.</summary>
    public static Sentence WithCommas(IReadOnlyCollection<Sentence> pieces, int shown) => Cut(WithCommas(pieces.Take(shown)), pieces.Count - shown);

    /// <summary>«France 15, Germany 12 and 3 more»: a figure for each. Other languages write decimals with a comma, so that these have words of their own.</summary>
    public static Sentence OfFigures(IReadOnlyCollection<(Element Of, Sentence Figure)> figures, int shown) => Cut(
        Sentence.Chain(figures.Take(shown).Select(one => (Sentence)$"{one.Of} {one.Figure}"), $", "),
        figures.Count - shown);

    /// <summary>«at step `vote` nobody consents; at step `ask` nobody is left».</summary>
    public static Sentence WithSemicolons(IEnumerable<Sentence> pieces) => Sentence.Chain(pieces, $"; ");

    private static Sentence Cut(Sentence told, int others) => others > 0 ? $"{told} and {others} more" : told;
}
