using System.Collections.Immutable;
using System.Globalization;

using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Sentences;

/// <summary>Several things in as few letters as a table has room for; documents write their titles, those of members in the order of the alphabet.</summary>
/// <param name="Elements">Those that are named.</param>
/// <param name="Others">How many there are beside them.</param>
public sealed record ShortNames(ImmutableArray<Element> Elements, int Others = 0) : ISpoken
{
    /// <summary>All of them.</summary>
    public static ShortNames Of(IEnumerable<Element> elements) => new([.. elements]);

    /// <summary>«FR, DE and 30 more».</summary>
    public override string ToString()
    {
        var names = string.Join(", ", Elements.Select(element => element.Name));
        return Others == 0 ? names : string.Create(CultureInfo.InvariantCulture, $"{names} and {Others} more");
    }

    /// <inheritdoc/>
    public bool Equals(ShortNames? other) => other is not null && Others == other.Others && Elements.SequenceEqual(other.Elements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Elements.Length, Others);
}
