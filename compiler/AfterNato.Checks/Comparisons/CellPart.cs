using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Comparisons;

/// <summary>One answer in a cell: the only one, or that of one of several procedures or burdens.</summary>
/// <param name="Text">The answer as people read it.</param>
public sealed record CellPart(string Text)
{
    /// <summary>The name of what it is the answer of, where a cell has or could have several; null where it is of the whole architecture.</summary>
    public string? Of { get; init; }

    /// <summary>The number that it comes to, exact; null where it is none.</summary>
    public Rational? Number { get; init; }

    /// <summary>The part of the number that nobody disputes; null where that is all of it. It is better than another only where it is so whichever of the two counts.</summary>
    public Rational? Certain { get; init; }

    /// <summary>What the number counts; null for a plain number or a part of a whole.</summary>
    public string? Unit { get; init; }

    /// <summary>In what sense the answer is meant, where there is more than one sense; answers in different senses are not held against each other.</summary>
    public string? Sense { get; init; }

    /// <summary>The names that it comes to; null where it is no list of names.</summary>
    public ImmutableArray<string>? Names { get; init; }

    /// <summary>A number of something, as people read it.</summary>
    public static CellPart OfNumber(Rational number, string text, string? unit = null) => new(text) { Number = number, Unit = unit };

    /// <summary>Names, and how many they are. All of them are shown where they are few.</summary>
    /// <param name="names">The names.</param>
    /// <param name="whole">How many there could be, where it is told that they are all; else null.</param>
    public static CellPart OfNames(IEnumerable<string> names, int? whole = null)
    {
        const int Few = 5;
        ImmutableArray<string> all = [.. names];
        var text = all.Length == 0 ? "nobody"
            : all.Length <= Few ? $"{string.Join(", ", all)}{(all.Length > 1 ? FormattableString.Invariant($" ({all.Length})") : "")}"
            : all.Length == whole ? FormattableString.Invariant($"all {all.Length}")
            : whole is { } of ? FormattableString.Invariant($"{all.Length} of {of}")
            : FormattableString.Invariant($"{string.Join(", ", all.Take(Few))} and {all.Length - Few} more");
        return new CellPart(text) { Number = all.Length, Names = all };
    }
}
