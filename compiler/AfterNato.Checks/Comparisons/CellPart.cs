using System.Collections.Immutable;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons;

/// <summary>One answer in a cell: the only one, or that of one of several procedures or burdens.</summary>
/// <param name="Text">The answer as people read it.</param>
public sealed record CellPart(Sentence Text)
{
    /// <summary>The name of what it is the answer of, where a cell has or could have several; null where it is of the whole architecture.</summary>
    public Sentence? Of { get; init; }

    /// <summary>The number that it comes to, exact; null where it is none.</summary>
    public Rational? Number { get; init; }

    /// <summary>The part of the number that nobody disputes; null where that is all of it. It is better than another only where it is so whichever of the two counts.</summary>
    public Rational? Certain { get; init; }

    /// <summary>What the number counts; null for a plain number or a part of a whole.</summary>
    public string? Unit { get; init; }

    /// <summary>In what sense the answer is meant, where there is more than one sense; answers in different senses are not held against each other.</summary>
    public Sentence? Sense { get; init; }

    /// <summary>The names that it comes to; null where it is no list of names.</summary>
    public ImmutableArray<string>? Names { get; init; }

    /// <summary>The answer with what it is the answer of, where that is told.</summary>
    public Sentence Line => Of is null ? Text : $"{Of}: {Text}";

    /// <summary>A number of something, as people read it.</summary>
    public static CellPart OfNumber(Rational number, Sentence text, string? unit = null) => new(text) { Number = number, Unit = unit };

    /// <summary>Names, and how many they are. All of them are shown where they are few.</summary>
    /// <param name="elements">What has the names.</param>
    /// <param name="whole">How many there could be, where it is told that they are all; else null.</param>
    public static CellPart OfNames(IEnumerable<Element> elements, int? whole = null)
    {
        const int Few = 5;
        ImmutableArray<Element> all = [.. elements];
        Sentence text = all.Length switch
        {
            0 => (Sentence)$"nobody",
            1 => $"{new ShortNames(all)}",
            <= Few => $"{new ShortNames(all)} ({all.Length})",
            _ when all.Length == whole => $"all {all.Length}",
            _ when whole is { } of => $"{all.Length} of {of}",
            _ => $"{new ShortNames(all[..Few], all.Length - Few)}",
        };
        return new CellPart(text) { Number = all.Length, Names = [.. all.Select(element => element.Name)] };
    }
}
