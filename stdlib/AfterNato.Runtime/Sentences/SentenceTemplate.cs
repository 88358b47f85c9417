using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AfterNato.Runtime.Sentences;

/// <summary>
/// Words with holes: <c>{0} can stop {1}</c>. In a hole, a language may ask for a form of what stands there, as in <c>{0:de}</c>, or for a word that agrees with
/// it, as in <c>{0|peut|peuvent}</c>. Any other brace is itself.
/// </summary>
public sealed partial class SentenceTemplate
{
    private SentenceTemplate(ImmutableArray<string> words, ImmutableArray<SentenceHole> holes) => (Words, Holes) = (words, holes);

    /// <summary>What stands before, between and after the holes: one more than these.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The holes, in the order of the words.</summary>
    public ImmutableArray<SentenceHole> Holes { get; }

    /// <summary>Reads one.</summary>
    public static SentenceTemplate Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var holes = ImmutableArray.CreateBuilder<SentenceHole>();
        var at = 0;
        foreach (var match in Hole().EnumerateMatches(text))
        {
            words.Add(text[at..match.Index]);
            holes.Add(Read(text.Substring(match.Index + 1, match.Length - 2)));
            at = match.Index + match.Length;
        }

        words.Add(text[at..]);
        return new(words.ToImmutable(), holes.ToImmutable());
    }

    /// <summary>The words of a sentence as they are in English.</summary>
    public static SentenceTemplate Of(Sentence sentence) => new(sentence.Words, [.. Enumerable.Range(0, sentence.Parts.Length).Select(part => new SentenceHole(part, null, []))]);

    private static SentenceHole Read(string hole)
    {
        var forms = hole.Split('|');
        var named = forms[0].Split(':');
        return new(int.Parse(named[0], CultureInfo.InvariantCulture), named.Length > 1 ? named[1] : null, [.. forms.Skip(1)]);
    }

    [GeneratedRegex(@"\{[0-9]+(:\p{L}+|(\|[^{}|]*)+)?\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
