using System.Collections.Immutable;

using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Sentences;

/// <summary>Several of something: all of them, or the first few and how many others there are.</summary>
/// <param name="Items">Those that are named.</param>
/// <param name="Others">How many there are beside them.</param>
public sealed record Listing(ImmutableArray<Sentence> Items, int Others) : ISpoken
{
    private const int Shown = 4;

    /// <summary>Whether English has nothing but commas between them.</summary>
    public bool IsSeries { get; private init; }

    /// <summary>What English calls the others.</summary>
    public string Rest { get; private init; } = "others";

    /// <summary>All of them.</summary>
    public static Listing Of(IEnumerable<Sentence> items) => new([.. items], 0);

    /// <summary>All of them, by their titles.</summary>
    public static Listing Of(IEnumerable<Element> elements) => Of(elements.Select(element => (Sentence)$"{element}"));

    /// <summary>Enough of them to see whom it is about.</summary>
    public static Listing Short(IEnumerable<Sentence> items)
    {
        ImmutableArray<Sentence> all = [.. items];
        return all.Length > Shown + 1 ? new(all[..Shown], all.Length - Shown) : new(all, 0);
    }

    /// <summary>Enough of them to see whom it is about, by their titles.</summary>
    public static Listing Short(IEnumerable<Element> elements) => Short(elements.Select(element => (Sentence)$"{element}"));

    /// <summary>All of them, with nothing but commas between them in English.</summary>
    public static Listing Series(IEnumerable<Sentence> items) => Of(items) with { IsSeries = true };

    /// <summary>The first few, and how many more there are.</summary>
    public static Listing Cut(IReadOnlyCollection<Element> elements, int shown) =>
        Of(elements.Take(shown)) with { Others = Math.Max(0, elements.Count - shown), Rest = "more" };

    /// <summary>«France, Germany and 30 others», «nobody».</summary>
    public override string ToString()
    {
        ImmutableArray<string> items = [.. Items.Select(item => item.ToString())];
        // «Commander, JFC Naples» holds a comma of its own.
        var between = items.Any(item => item.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";
        return (items, Others) switch
        {
            ([], _) => "nobody",
            ([var only], 0) => only,
            (_, 0) when IsSeries => string.Join(", ", items),
            (_, 0) => $"{string.Join(between, items[..^1])} and {items[^1]}",
            _ => FormattableString.Invariant($"{string.Join(between, items)} and {Others} {Rest}"),
        };
    }

    /// <inheritdoc/>
    public bool Equals(Listing? other) => other is not null && Others == other.Others && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items.Length, Others);
}
