using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Sentences;

/// <summary>
/// A sentence, or a part of one, that can be said in every language: the English words, by which a language finds its own, and what stands between
/// them. Every <c>$"…"</c> where one is wanted is one. Nothing but what a language knows how to write can stand in it; text does so as
/// <see cref="Code"/> where it is that of a file, and as a sentence of its own where it is English.
/// </summary>
[InterpolatedStringHandler]
public sealed class Sentence : ISpoken, IEquatable<Sentence>
{
    // The words before each part, and at last those behind the last.
    private readonly List<string> _words;
    private readonly List<object?> _parts;
    private string _open = "";
    private string? _english;

    /// <summary>An interpolated string begins; compilers call it.</summary>
    public Sentence(int literalLength, int formattedCount)
    {
        _words = new List<string>(formattedCount);
        _parts = new List<object?>(formattedCount);
    }

    /// <summary>Nothing said.</summary>
    public static Sentence Empty { get; } = $"";

    /// <summary>The English words, with <c>{0}</c>, <c>{1}</c> and so on for what stands between them.</summary>
    public string Template => field ??= string.Concat(_words.Select((words, part) => string.Create(CultureInfo.InvariantCulture, $"{words}{{{part}}}")).Append(_open));

    /// <summary>The English words before each part, and behind the last: one more than the parts.</summary>
    public ImmutableArray<string> Words => [.. _words, _open];

    /// <summary>What stands between the words, in the order of the English ones: elements, <see cref="ISpoken"/> parts, other sentences, numbers and dates; null for nothing.</summary>
    public ImmutableArray<object?> Parts => [.. _parts];

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => ToString().Length == 0;

    /// <summary>Text that is not for a language to say otherwise: a message about the text of a file, which is in English.</summary>
    public static Sentence Verbatim(string text) => $"{new Verbatim(text)}";

    /// <summary>One sentence after the other.</summary>
    public static Sentence Joined(IEnumerable<Sentence> sentences) => Chain(sentences.Where(sentence => !sentence.IsEmpty), $" ");

    /// <summary>Pieces with the same words between them.</summary>
    public static Sentence Chain(IEnumerable<Sentence> pieces, Sentence between)
    {
        ImmutableArray<Sentence> all = [.. pieces];
        return all is [] ? Empty : all is [var only] ? only : $"{new Chain(all, between)}";
    }

    /// <summary>The one of one thing, the other of none or several.</summary>
    public static Sentence Of(int count, Sentence one, Sentence several) => count == 1 ? one : several;

    /// <summary>The words up to the next part; compilers call it.</summary>
    public void AppendLiteral(string words) => _open += words;

    /// <summary>The title of something.</summary>
    public void AppendFormatted(Element? element) => Append(element);

    /// <summary>As <c>name</c>, what the file calls it, or as <c>bare</c>, the same without backticks; documents write its title, which leads to it.</summary>
    public void AppendFormatted(Element element, string format)
    {
        ISpoken part = format switch
        {
            "name" => new NameOf(element),
            "bare" => new ShortName(element),
            _ => throw new FormatException($"There is no form {format} of an element."),
        };
        Append(part);
    }

    /// <summary>A part that languages know.</summary>
    public void AppendFormatted(ISpoken? part) => Append(part);

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int number) => Append(new BigInteger(number));

    /// <summary>A whole number.</summary>
    public void AppendFormatted(long number) => Append(new BigInteger(number));

    /// <summary>A whole number.</summary>
    public void AppendFormatted(BigInteger number) => Append(number);

    /// <summary>A figure as a file gives it.</summary>
    public void AppendFormatted(Quantity quantity) => Append(quantity);

    /// <summary>A day.</summary>
    public void AppendFormatted(DateOnly day) => Append(day);

    /// <summary>A date as precisely as it is known.</summary>
    public void AppendFormatted(PartialDate date) => Append(date);

    /// <summary>A length of time.</summary>
    public void AppendFormatted(Duration length) => Append(length);

    /// <summary>Whether both say the same, be it of different states of the same architecture.</summary>
    public bool Equals(Sentence? other) => other is not null && ToString() == other.ToString();

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(Sentence? left, Sentence? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they do not say the same.</summary>
    public static bool operator !=(Sentence? left, Sentence? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The sentence in English.</summary>
    public override string ToString() => _english ??= string.Concat(_words.Zip(_parts, (words, part) => words + English(part)).Append(_open));

    private static string English(object? part) => part switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        Element element => element.Title,
        _ => part.ToString() ?? "",
    };

    private void Append(object? part)
    {
        _words.Add(_open);
        _parts.Add(part);
        _open = "";
    }
}
